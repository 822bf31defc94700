package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The numbers before the items of numbered lists. Who adds or strikes an item numbers the later ones anew, which is no
 * change of theirs: such lists are merged as if every item had the number of the first, and counted again afterwards.
 */
final class Numbering {

    private static final Pattern NUMBER = Pattern.compile("(?m)^[ \\t>*+-]*[0-9]{1,9}[.)] ");
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    /** @param from where the number stands, up to {@code to} @param counted what it is if items are counted from the first */
    private record Marker(int from, int to, int first, int counted) {
    }

    private final String body;
    private final List<Marker> markers = new ArrayList<>();
    private boolean isCounted = true;
    private final String html;

    private Numbering(String body) {
        this.body = body;
        Node document = Outline.parse(body);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(OrderedList list) {
                number(list);
                visitChildren(list);
            }
        });
        markers.sort(Comparator.comparingInt(Marker::from));
        this.html = RENDERER.render(document);
    }

    private void number(OrderedList list) {
        int first = list.getMarkerStartNumber();
        int counted = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                int from = item.getSourceSpans().get(0).getInputIndex();
                int to = from;
                while (Character.isDigit(body.charAt(to))) {
                    to++;
                }
                isCounted &= body.substring(from, to).equals(Integer.toString(counted));
                markers.add(new Marker(from, to, first, counted++));
            }
        }
    }

    /** Whether there may be a number before an item. */
    static boolean isIn(String body) {
        return NUMBER.matcher(body).find();
    }

    /** Each item with the number of the first in its list; null if the text does not count its items, or would be read otherwise. */
    static String uncounted(String body) {
        return new Numbering(body).rewritten(false);
    }

    /** Each list counted from its first item; null if it would be read otherwise. */
    static String counted(String uncounted) {
        return new Numbering(uncounted).rewritten(true);
    }

    private String rewritten(boolean counting) {
        if (!counting && !isCounted) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Marker marker : markers) {
            text.append(body, at, marker.from()).append(counting ? marker.counted() : marker.first());
            at = marker.to();
        }
        text.append(body.substring(at));
        return new Numbering(text.toString()).html.equals(html) ? text.toString() : null;
    }
}

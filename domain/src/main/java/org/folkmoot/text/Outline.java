package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The part that each unit of a text plays in CommonMark with tables, which is how bodies are shown. */
final class Outline {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private final Role[] roles;
    private final int[] containers;
    private int missingCells;

    private Outline(List<String> units) {
        String text = String.join("", units);
        Role[] roleAt = new Role[text.length()];
        int[] containerAt = new int[text.length()];
        Node document = parse(Units.joined(units));
        draw(document, List.of(), roleAt);
        number(document, containerAt);
        this.roles = new Role[units.size()];
        this.containers = new int[units.size()];
        int start = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            roles[unit] = roleAt[start] == null ? Role.NONE : roleAt[start];
            containers[unit] = containerAt[start];
            start += units.get(unit).length();
        }
    }

    /** As CommonMark with tables, with the places of all that is in it. */
    static Node parse(String body) {
        return PARSER.parse(body);
    }

    static Outline of(List<String> units) {
        return new Outline(units);
    }

    /** From the outside in, so that what is within covers what it is in. */
    private void draw(Node node, List<String> around, Role[] roleAt) {
        List<String> within = new ArrayList<>(around);
        boolean said = node instanceof Text;
        if (!said) {
            within.add(node.getClass().getSimpleName());
        }
        Role role = new Role(List.copyOf(within), said);
        for (SourceSpan span : node.getSourceSpans()) {
            Arrays.fill(roleAt, span.getInputIndex(), span.getInputIndex() + span.getLength(), role);
        }
        if (node instanceof TableCell && node.getSourceSpans().isEmpty()) {
            missingCells++;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            draw(child, within, roleAt);
        }
    }

    private static void number(Node document, int[] containerAt) {
        int number = 0;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            number++;
            if (block instanceof ListBlock || block instanceof BlockQuote || block instanceof TableBlock) {
                SourceSpan last = block.getSourceSpans().get(block.getSourceSpans().size() - 1);
                Arrays.fill(containerAt, block.getSourceSpans().get(0).getInputIndex(), last.getInputIndex() + last.getLength(), number);
            }
        }
    }

    /** The number of the list, quotation or table around it; 0 if there is none. */
    int container(int unit) {
        return containers[unit];
    }

    Role role(int unit) {
        return roles[unit];
    }

    int missingCells() {
        return missingCells;
    }
}

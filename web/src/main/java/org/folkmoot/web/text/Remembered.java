package org.folkmoot.web.text;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was made of texts, so that it is not made again for each reader: what was published never changes (R16). It keeps what
 * was asked for last, up to a number of letters.
 *
 * @param <K> all that the result depends on
 */
final class Remembered<K> {

    private final Function<K, String> maker;
    private final ToIntFunction<K> length;
    private final long most;
    private final Map<K, String> made = new LinkedHashMap<>(16, 0.75f, true);
    private long letters;

    /**
     * @param length how many letters a key has
     * @param most   letters in all, of keys and of what was made of them
     */
    Remembered(Function<K, String> maker, ToIntFunction<K> length, long most) {
        this.maker = maker;
        this.length = length;
        this.most = most;
    }

    String of(K key) {
        synchronized (made) {
            String known = made.get(key);
            if (known != null) {
                return known;
            }
        }
        String fresh = maker.apply(key);
        synchronized (made) {
            if (made.put(key, fresh) == null) {
                letters += weight(key, fresh);
            }
            for (Iterator<Map.Entry<K, String>> oldest = made.entrySet().iterator(); letters > most && oldest.hasNext();) {
                Map.Entry<K, String> dropped = oldest.next();
                letters -= weight(dropped.getKey(), dropped.getValue());
                oldest.remove();
            }
        }
        return fresh;
    }

    private int weight(K key, String result) {
        return length.applyAsInt(key) + result.length();
    }
}

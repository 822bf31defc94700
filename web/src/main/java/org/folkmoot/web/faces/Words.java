package org.folkmoot.web.faces;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the pages. A key begins with its noun, which names its bundle: {@code proposal.tab.text} stands in
 * {@code messages/proposal.properties}. Patterns are ICU's, so that numbers find their plurals.
 */
public final class Words {

    private Words() {
    }

    /** The words of a key. An unknown key is a mistake of ours, found by a test. */
    public static String say(String key, Object... figures) {
        return pattern(key, figures);
    }

    /** For tags, which know no variable number of figures. */
    public static String say0(String key) {
        return pattern(key);
    }

    public static String say1(String key, Object a) {
        return pattern(key, a);
    }

    public static String say2(String key, Object a, Object b) {
        return pattern(key, a, b);
    }

    public static String say3(String key, Object a, Object b, Object c) {
        return pattern(key, a, b, c);
    }

    /** The words of a key that is made at run time, say from an act's name, or other words where there are none. */
    public static String sayOr(String key, String otherwise, Object... figures) {
        return has(key) ? pattern(key, figures) : otherwise;
    }

    /** What was just done, named by the address that one was sent to; empty where it names nothing known. */
    public static String done(String act) {
        return act == null || act.isEmpty() ? "" : sayOr("page.done." + act, "");
    }

    public static boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static String pattern(String key, Object... figures) {
        String pattern = bundle(key).getString(key);
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern : new MessageFormat(pattern, locale()).format(figures);
    }

    private static ResourceBundle bundle(String key) {
        return ResourceBundle.getBundle("messages." + key.substring(0, key.indexOf('.')), locale(),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of the pages: English is the one that there is. */
    public static Locale locale() {
        return Locale.ENGLISH;
    }
}

package org.folkmoot.web.motion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.folkmoot.ejb.assembly.AssemblyRows;

/** Which counts an assembly's own rules ask for: yes and no, or agreement, standing aside and blocks, or both. */
@Named
@RequestScoped
public class CountForm {

    @Inject
    private AssemblyRows assemblies;

    /** Whether it decides anything by consensus, at first or altogether. */
    public boolean asksForAnswers(String assembly) {
        JsonObject rules = assemblies.assembly(assembly).rules();
        return rules != null && (names(rules, "consensus") || names(rules, "hybrid"));
    }

    private static boolean names(JsonValue value, String rule) {
        if (value instanceof JsonObject object) {
            return object.containsKey(rule) || object.values().stream().anyMatch(inner -> names(inner, rule));
        }
        return value instanceof JsonArray list && list.stream().anyMatch(inner -> names(inner, rule));
    }
}

package org.folkmoot.server.scenario;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a step in one line. */
final class Narrator {

    private static final Map<String, String> ANSWERS = Map.of("RATIFY", "ratifies", "DECLINE", "declines",
            "RETURN", "returns", "RECOMMEND", "recommends", "ADVISE_AGAINST", "advises against");

    private static final Map<String, String> TAKEN = Map.of("ACCEPT", "accepts", "ACCEPT_MODIFIED", "accepts, in other words,",
            "REJECT", "rejects", "CARRY", "carries", "CONSOLIDATE", "consolidates", "LEAVE", "leaves", "TAKE_UP", "takes up");

    private Narrator() {
    }

    static String tell(Step step) {
        JsonObject content = step.content();
        return switch (step.kind()) {
            case "expect" -> expectation(content);
            case "refused" -> "refused by " + content.getString("rule") + ": " + act(content.getJsonObject("step"));
            default -> act(content);
        };
    }

    private static String act(JsonObject act) {
        String kind = text(act, "do");
        String told = switch (kind) {
            case "found-federation", "found-local", "found-nonlocal", "found-circle" ->
                    text(act, "name") + " is founded";
            case "person" -> text(act, "name") + " is known";
            case "office" -> text(act, "person") + " becomes " + text(act, "office") + " of " + text(act, "assembly");
            case "join" -> text(act, "assembly") + " joins " + text(act, "nonlocal");
            case "accept-join" -> text(act, "nonlocal") + " accepts " + text(act, "assembly");
            case "leave" -> text(act, "assembly") + " leaves " + text(act, "nonlocal");
            case "members" -> text(act, "assembly") + " counts " + text(act, "count") + " members";
            case "standing-rules" -> text(act, "assembly") + " sets its standing rules";
            case "meeting" -> text(act, "assembly") + " meets";
            case "propose" -> text(act, "home") + " proposes: " + text(act, "title");
            case "publish" -> text(act, "proposal") + ", version " + text(act, "version") + ", is published";
            case "submit" -> text(act, "proposal") + ", version " + text(act, "version") + ", is submitted to " + text(act, "to");
            case "take-up" -> text(act, "home") + " takes up " + text(act, "proposal") + ", version " + text(act, "version")
                    + ", as " + text(act, "as");
            case "amend" -> text(act, "by") + " asks for an amendment of " + text(act, "proposal");
            case "withdraw-amendment" -> text(act, "amendment") + " is withdrawn";
            case "answer-amendment" -> text(act, "by") + " " + TAKEN.getOrDefault(text(act, "answer"), "answers") + " "
                    + text(act, "amendment");
            case "meets-condition" -> text(act, "by") + " says " + text(act, "answer") + " to what stands for "
                    + text(act, "amendment");
            case "offer" -> text(act, "proposal") + ", version " + text(act, "version") + ", is offered: "
                    + text(act, "threshold");
            case "respond" -> text(act, "assembly") + " " + ANSWERS.getOrDefault(text(act, "response"), "answers")
                    + " " + text(act, "proposal");
            case "rescind" -> text(act, "assembly") + " rescinds " + text(act, "proposal");
            case "withdraw" -> text(act, "proposal") + " is withdrawn";
            case "enact" -> text(act, "assembly") + " enacts: " + text(act, "title");
            case "repeal" -> text(act, "assembly") + " repeals " + text(act, "law");
            case "comment" -> act.containsKey("replyTo") ? text(act, "as") + " answers " + text(act, "replyTo")
                    : text(act, "as") + " speaks about " + text(act, act.containsKey("proposal") ? "proposal" : act.containsKey("amendment")
                            ? "amendment" : "assembly");
            case "edit-comment" -> text(act, "as") + " rewords " + text(act, "comment");
            case "hide-comment" -> text(act, "comment") + " is hidden: " + text(act, "reason");
            case "show-comment" -> text(act, "comment") + " is shown again: " + text(act, "reason");
            case "clock" -> "time passes";
            default -> ofPeople(kind, act);
        };
        return told + votes(act.get("votes"));
    }

    private static String ofPeople(String kind, JsonObject act) {
        return switch (kind) {
            case "admit" -> text(act, "assembly") + " admits " + text(act, "person");
            case "end-membership" -> text(act, "person") + " is no longer a member of " + text(act, "assembly");
            case "ask-membership" -> text(act, "as") + " asks to be a member of " + text(act, "assembly");
            case "refuse-membership" -> text(act, "assembly") + " does not admit " + text(act, "person");
            case "mandate" -> text(act, "from") + " sends " + text(act, "person") + " to " + text(act, "to");
            case "recall" -> mandate(act) + " is recalled";
            case "report" -> text(act, "as") + " reports: " + text(act, "title");
            case "resign" -> mandate(act) + " is given back";
            case "sign-recall" -> text(act, "as") + " signs for the recall of " + mandate(act);
            case "propose-answer" -> text(act, "as") + " proposes to answer " + text(act, "amendment") + " with " + text(act, "answer");
            case "second-answer" -> text(act, "as") + " seconds " + text(act, "proposed");
            case "withdraw-answer" -> text(act, "as") + " takes back " + text(act, "proposed");
            default -> kind;
        };
    }

    private static String mandate(JsonObject act) {
        return act.containsKey("mandate") ? "mandate " + text(act, "mandate")
                : "the mandate of " + text(act, "person") + " from " + text(act, "from") + " to " + text(act, "to");
    }

    private static String votes(JsonValue votes) {
        return votes instanceof JsonObject counts ? counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey()).collect(Collectors.joining(", ", " (", ")")) : "";
    }

    private static String expectation(JsonObject expected) {
        return "expect " + expected.entrySet().stream()
                .filter(each -> !each.getKey().equals("do") && !each.getKey().equals("on"))
                .map(each -> each.getKey() + " " + shown(each.getValue())).collect(Collectors.joining(", "));
    }

    private static String text(JsonObject act, String field) {
        return shown(act.getOrDefault(field, JsonValue.NULL));
    }

    private static String shown(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(Narrator::shown).collect(Collectors.joining(" ", "[", "]"));
        }
        return value.toString();
    }
}

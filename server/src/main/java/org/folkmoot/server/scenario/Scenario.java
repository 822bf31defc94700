package org.folkmoot.server.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A federation's history as a file, checked as a whole before any of it is played. */
public final class Scenario {

    private final List<Step> steps;
    private final LocalDate demoDay;

    private Scenario(List<Step> steps, LocalDate demoDay) {
        this.steps = List.copyOf(steps);
        this.demoDay = demoDay;
    }

    /** @throws Refused if there is no such file, or it is not a scenario */
    public static Scenario read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content);
        } catch (NoSuchFileException none) {
            throw new Refused("there is no such file");
        } catch (IOException unreadable) {
            throw new Refused("the file cannot be read: " + unreadable.getMessage());
        }
    }

    /** @throws Refused if it is not a scenario: an object with {@code steps}, or the list of steps itself, in UTF-8 */
    public static Scenario read(InputStream content) {
        try (JsonReader reader = Json.createReader(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            return of(reader.read());
        } catch (JsonException | IllegalStateException broken) {
            throw new Refused("the file is not JSON: " + broken.getMessage());
        }
    }

    static Scenario of(JsonStructure content) {
        JsonValue list = content instanceof JsonObject object ? object.get("steps") : content;
        if (!(list instanceof JsonArray array)) {
            throw new Refused("the file has no list \"steps\"");
        }
        if (array.isEmpty()) {
            throw new Refused("the list \"steps\" is empty");
        }
        Check check = new Check();
        List<Step> steps = new ArrayList<>();
        for (JsonValue each : array) {
            steps.add(check.step(steps.size(), each));
        }
        return new Scenario(steps, DemoHeader.day(content, steps));
    }

    List<Step> steps() {
        return steps;
    }

    /** The same history with every id that it makes beginning with the prefix. Ids of clauses stay: they are the text's. */
    public Scenario prefixed(String prefix) {
        return changed(new Change() {
            @Override
            public String made(String path, Kind kind, String id) {
                return prefix + id;
            }

            @Override
            public String used(String path, Kind kind, String id) {
                return prefix + id;
            }
        }, 0);
    }

    /** The same history moved so that its last step falls on the day. */
    public Scenario until(LocalDate day) {
        long days = ChronoUnit.DAYS.between(steps.get(steps.size() - 1).on().day(), day);
        return changed(new Shift(days), days);
    }

    /** The history as a demo shows it: its steps up to the day of its {@code demo} header, moved so that this day is the given one. */
    public Scenario asDemo(LocalDate today) {
        long days = ChronoUnit.DAYS.between(demoDay, today);
        return new Scenario(steps.stream().filter(step -> !step.on().day().isAfter(demoDay)).toList(), demoDay)
                .changed(new Shift(days), days);
    }

    private Scenario changed(Slot.Visitor visitor, long days) {
        return new Scenario(steps.stream().map(step -> new Step(step.index(), step.kind(), step.on().plusDays(days),
                Walk.over(step.content(), visitor))).toList(), demoDay.plusDays(days));
    }
}

package org.folkmoot.server.scenario;

import jakarta.json.JsonObject;

/**
 * One checked step.
 *
 * @param index its place in the file, counted from 0
 * @param kind what it does: an act's name, {@code clock}, {@code expect} or {@code refused}
 * @param on when; for an expectation without a date, that of the step above
 * @param content the whole object, with {@code do} and, where it was given, {@code on}
 */
public record Step(int index, String kind, Moment on, JsonObject content) {
}

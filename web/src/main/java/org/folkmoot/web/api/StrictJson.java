package org.folkmoot.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.folkmoot.ejb.sql.JsonParts;
import org.folkmoot.refusal.BadRequest;

/**
 * Reads the JSON object that a request carries. Refused are: more than {@value #MOST_BYTES} bytes, what is not UTF-8, what
 * is not exactly one object, a name twice in one object, more than {@value #DEEPEST} levels, numbers of extreme size, and
 * halves of characters.
 */
public final class StrictJson {

    public static final int MOST_BYTES = 1 << 20;
    public static final int DEEPEST = 32;
    private static final JsonProvider JSON = JsonParts.PROVIDER;
    private static final int LONGEST_NUMBER = 60;
    private static final int LARGEST_SCALE = 60;

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    public static JsonObject read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge(MOST_BYTES);
        }
        String text = decoded(bytes);
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw new BadRequest("", "The body has to be one JSON object.");
            }
            JsonObject object = new StrictJson(parser).object("", 1);
            if (parser.hasNext()) {
                throw new BadRequest("", "Something follows after the JSON object.");
            }
            return object;
        } catch (JsonParsingException malformed) {
            throw new BadRequest("", "The body is not JSON: line " + malformed.getLocation().getLineNumber() + ", column "
                    + malformed.getLocation().getColumnNumber());
        } catch (NoSuchElementException cut) {
            throw new BadRequest("", "The body is not JSON: it ends too early.");
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            throw new BadRequest("", "The body is not UTF-8.");
        }
    }

    private JsonObject object(String path, int depth) {
        refuseDeeper(path, depth);
        JsonObjectBuilder object = JSON.createObjectBuilder();
        Set<String> names = new HashSet<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = whole(path, parser.getString());
            String inner = path.isEmpty() ? name : path + "." + name;
            if (!names.add(name)) {
                throw new BadRequest(shortened(inner), "is there twice");
            }
            object.add(name, value(parser.next(), inner, depth));
        }
        return object.build();
    }

    private JsonValue array(String path, int depth) {
        refuseDeeper(path, depth);
        JsonArrayBuilder array = JSON.createArrayBuilder();
        int at = 0;
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, path + "[" + at++ + "]", depth));
        }
        return array.build();
    }

    private JsonValue value(Event event, String path, int depth) {
        return switch (event) {
            case START_OBJECT -> object(path, depth + 1);
            case START_ARRAY -> array(path, depth + 1);
            case VALUE_STRING -> JSON.createValue(whole(path, parser.getString()));
            case VALUE_NUMBER -> number(path);
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw new BadRequest(shortened(path), "is not JSON");
        };
    }

    private JsonValue number(String path) {
        String written = parser.getString();
        if (written.length() <= LONGEST_NUMBER) {
            BigDecimal number = new BigDecimal(written);
            if (Math.abs((long) number.scale()) <= LARGEST_SCALE) {
                return parser.isIntegralNumber() ? JSON.createValue(number.toBigInteger()) : JSON.createValue(number);
            }
        }
        throw new BadRequest(shortened(path), "is a number larger or finer than anything here");
    }

    private static String whole(String path, String text) {
        for (int i = 0; i < text.length(); i++) {
            char half = text.charAt(i);
            if (Character.isHighSurrogate(half) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(half)) {
                throw new BadRequest(shortened(path), "holds half of a character");
            }
        }
        return text;
    }

    private static void refuseDeeper(String path, int depth) {
        if (depth > DEEPEST) {
            throw new BadRequest(shortened(path), "lies deeper than " + DEEPEST + " levels");
        }
    }

    private static String shortened(String path) {
        return path.length() > 200 ? path.substring(0, 200) + "…" : path;
    }
}

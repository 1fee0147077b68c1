package org.redress.api.input;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a request as a JSON object, whatever came. */
@Component
public class JsonBody {

    private final ObjectReader reader;

    JsonBody(JsonMapper mapper) {
        this.reader = mapper.reader()
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /**
     * The fields of the object.
     *
     * @throws Malformed when the body is not one JSON object
     */
    public Fields fields(String body) {
        try {
            JsonNode node = reader.readTree(body);
            if (node != null && node.isObject()) {
                return Fields.of(node);
            }
        } catch (JacksonException notJson) {
            throw new Malformed(notJson);
        }
        throw new Malformed(null);
    }
}

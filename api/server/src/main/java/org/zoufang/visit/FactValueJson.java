package org.zoufang.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import org.zoufang.visit.view.FactValueView;

/** The value of a fact as the database and the feed keep it: only what is there, times as text. */
class FactValueJson implements AttributeConverter<FactValueView, String> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @Override
    public String convertToDatabaseColumn(FactValueView value) {
        try {
            return value == null ? null : MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the value of a fact cannot be written", e);
        }
    }

    @Override
    public FactValueView convertToEntityAttribute(String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, FactValueView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the value of a fact cannot be read", e);
        }
    }
}

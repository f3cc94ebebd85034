package org.zoufang.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import org.zoufang.contract.LegalBasis;

/** The legal block as the database keeps it. */
class LegalBasisJson implements AttributeConverter<LegalBasis, String> {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(LegalBasis legal) {
        try {
            return legal == null ? null : MAPPER.writeValueAsString(legal);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a legal block cannot be written", e);
        }
    }

    @Override
    public LegalBasis convertToEntityAttribute(String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, LegalBasis.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a legal block cannot be read", e);
        }
    }
}

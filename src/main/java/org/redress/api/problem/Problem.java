package org.redress.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Why a request was refused (RFC 9457), in plain words, with each field that is wrong. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<FieldFault> errors) {

    /** One field and the sentence beside it. */
    public record FieldFault(String field, String message) {}
}

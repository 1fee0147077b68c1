package org.redress.api.problem;

import java.util.List;
import org.redress.api.input.Malformed;
import org.redress.shared.Refused;
import org.redress.web.Sentences;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every refusal to a program as problem+json. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAnswers {

    private final Sentences sentences;

    ProblemAnswers(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused) {
        HttpStatus status = switch (refused.why()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
        List<Problem.FieldFault> faults = sentences.of(refused).stream()
                .map(fault -> new Problem.FieldFault(fault.field(), fault.sentence()))
                .toList();
        return told(
                status,
                faults.isEmpty() ? "" : faults.get(0).message(),
                faults.stream().filter(fault -> !fault.field().isEmpty()).toList());
    }

    @ExceptionHandler({Malformed.class, HttpMessageNotReadableException.class})
    ResponseEntity<Problem> malformed() {
        return told(HttpStatus.BAD_REQUEST, sentences.say("api.malformed"), List.of(field("body", "api.malformed")));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException missing) {
        return told(
                HttpStatus.UNPROCESSABLE_CONTENT,
                sentences.say("api.missing"),
                List.of(field(missing.getParameterName(), "api.missing")));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mistyped(MethodArgumentTypeMismatchException mistyped) {
        return told(
                HttpStatus.UNPROCESSABLE_CONTENT,
                sentences.say("api.mistyped"),
                List.of(field(mistyped.getName(), "api.mistyped")));
    }

    /** Two changed the same thing in the same moment: nothing of the second one's was done, it may be tried again. */
    @ExceptionHandler
    ResponseEntity<Problem> overtaken(ConcurrencyFailureException lost) {
        return told(HttpStatus.CONFLICT, sentences.say("changed.meanwhile"), List.of());
    }

    private Problem.FieldFault field(String name, String key) {
        return new Problem.FieldFault(name, sentences.say(key));
    }

    private ResponseEntity<Problem> told(HttpStatus status, String detail, List<Problem.FieldFault> faults) {
        Problem problem = new Problem(
                "about:blank", sentences.say("api.title." + status.value()), status.value(), detail, faults);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

package org.redress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.redress.shared.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** A refusal that no form shows becomes a calm page that says why and what to do. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedPages {

    private final Sentences sentences;

    RefusedPages(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletResponse response) {
        HttpStatus status = switch (refused.why()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
        return page(status, sentences.of(refused).stream().map(Fault::sentence).toList(), response);
    }

    /** Two people changed the same thing in the same moment: nothing of the second one's was done. */
    @ExceptionHandler
    ModelAndView overtaken(ConcurrencyFailureException lost, HttpServletResponse response) {
        return page(HttpStatus.CONFLICT, List.of(sentences.say("changed.meanwhile")), response);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletResponse response) {
        return page(HttpStatus.CONTENT_TOO_LARGE, List.of(), response);
    }

    private static ModelAndView page(HttpStatus status, List<String> reasons, HttpServletResponse response) {
        response.setStatus(status.value());
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("reasons", reasons);
        return page;
    }
}

package org.redress.portal.track;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Answers a link behind which nothing lies with a page that says so. */
@ControllerAdvice("org.redress.portal.track")
class UnknownLinks {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(UnknownLink unknown) {
        return "track/unknown";
    }
}

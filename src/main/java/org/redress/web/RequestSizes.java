package org.redress.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is larger than any form with its files, before anybody reads it, with a page or a problem that says so. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class RequestSizes extends OncePerRequestFilter {

    private static final String UPLOAD = "spring.servlet.multipart.max-request-size";
    private static final DataSize LARGEST_TEXT = DataSize.ofMegabytes(2);
    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;

    private final DataSize largestUpload;

    RequestSizes(Environment settings) {
        this.largestUpload = settings.getProperty(UPLOAD, DataSize.class, DataSize.ofMegabytes(10));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > most(request)) {
            refuse(request, response, TOO_LARGE);
        } else if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            refuse(request, response, LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long most(HttpServletRequest request) {
        String type = request.getContentType();
        boolean hasFiles = type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        return (hasFiles ? largestUpload : LARGEST_TEXT).toBytes();
    }

    /** The page is made of a request without a body: the container would read it again, and fail again. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.sendError(status);
            return;
        }
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        response.setStatus(status);
        request.getRequestDispatcher("/error").forward(new Bodiless(request), response);
    }
}

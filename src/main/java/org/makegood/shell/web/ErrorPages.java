package org.makegood.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last word when nothing else answers: a page in plain English, or a problem document for callers of the API. */
@Controller
class ErrorPages implements ErrorController {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 429, 500, 503);

    @RequestMapping("/error")
    Object explain(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return path.startsWith("/api/") ? problem(status, path) : page(status);
    }

    private static ResponseEntity<ProblemDetail> problem(int status, String path) {
        var problem = ProblemDetail.forStatus(status);
        problem.setInstance(URI.create(path));
        return ResponseEntity.status(status).body(problem);
    }

    private static ModelAndView page(int status) {
        var explained = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        return new ModelAndView("shell/error", Map.of("explained", explained), HttpStatusCode.valueOf(status));
    }
}

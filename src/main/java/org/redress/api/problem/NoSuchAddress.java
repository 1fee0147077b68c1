package org.redress.api.problem;

import io.swagger.v3.oas.annotations.Hidden;
import org.redress.shared.Refused;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the API does not offer is answered as a problem too. */
@Hidden
@RestController
class NoSuchAddress {

    /** The pages of the description are files, which would not be found behind this. */
    @RequestMapping("/api/v1/{area:(?!swagger-ui$).+}/**")
    void none() {
        throw Refused.notFound("api.noSuchAddress");
    }
}

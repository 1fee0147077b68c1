package org.redress.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** How the API introduces itself under /api/v1/openapi. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Redress",
                        version = "1",
                        description = "Appeals, their tasks and their deadlines. Dates are YYYY-MM-DD in the"
                                + " organisation's zone, moments ISO with offset; refusals are problem+json with each"
                                + " wrong field in `errors`."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
@Configuration(proxyBeanMethods = false)
class ApiDescription {}

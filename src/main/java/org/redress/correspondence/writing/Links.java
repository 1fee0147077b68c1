package org.redress.correspondence.writing;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Addresses of our own pages, as they stand in letters: setting `redress.url`, else this machine. */
@Component
public class Links {

    private final Environment settings;

    Links(Environment settings) {
        this.settings = settings;
    }

    /** The page of an appeal for whoever holds its secret link. */
    public String tracking(String token) {
        return base() + "/t/" + token;
    }

    /** The case page for the staff. */
    public String appeal(String number) {
        return base() + "/appeals/" + number;
    }

    /** The notices of one digest as they stand on the screen. */
    public String digest(long id) {
        return base() + "/notices?digest=" + id;
    }

    private String base() {
        String url = settings.getProperty("redress.url");
        if (url != null && !url.isBlank()) {
            return url.replaceAll("/+$", "");
        }
        String port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}

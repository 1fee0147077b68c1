package org.redress.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The icons that the pages use, as two small sprites put together from the library's single files; `@icons` in pages. */
@Controller("icons")
public class Icons {

    private static final String LIBRARY = "META-INF/resources/webjars/bootstrap-icons/1.13.1/icons/";
    private static final Pattern SHAPE = Pattern.compile("(?s)<svg[^>]*viewBox=\"([^\"]+)\"[^>]*>(.*)</svg>");
    /** Our own mark: four days, growing. */
    private static final String MARK =
            "<symbol id=\"mark\" viewBox=\"0 0 16 16\"><path d=\"M1.5 10h2a.5.5 0 0 1 .5.5v4a.5.5 0 0"
                    + " 1-.5.5h-2a.5.5 0 0 1-.5-.5v-4a.5.5 0 0 1 .5-.5M5.3 7.5h1.6a.5.5 0 0 1 .5.5v6.5a.5.5 0 0 1-.5.5H5.3a.5.5 0 0"
                    + " 1-.5-.5V8a.5.5 0 0 1 .5-.5M9 4.5h1.7a.5.5 0 0 1 .5.5v9.5a.5.5 0 0 1-.5.5H9a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1"
                    + " .5-.5M12.8 1h1.7a.5.5 0 0 1 .5.5v13a.5.5 0 0 1-.5.5h-1.7a.5.5 0 0 1-.5-.5v-13a.5.5 0 0 1 .5-.5\"/></symbol>";

    private final Sprite open;
    private final Sprite desk;

    Icons() throws IOException {
        Properties lists = PropertiesLoaderUtils.loadProperties(new ClassPathResource("web/icons.properties"));
        open = Sprite.of(MARK, lists.getProperty("public"));
        desk = Sprite.of("", lists.getProperty("desk"));
    }

    /** Where an icon is drawn; public ones lie in a sprite of their own, so that the public loads little. */
    public String href(String name) {
        if (open.names().contains(name)) {
            return "/icons/public-" + open.hash() + ".svg#" + name;
        }
        if (desk.names().contains(name)) {
            return "/icons/desk-" + desk.hash() + ".svg#" + name;
        }
        throw new IllegalArgumentException("no icon " + name + ": add it to web/icons.properties");
    }

    @GetMapping("/icons/public-{hash}.svg")
    ResponseEntity<String> open(@PathVariable String hash) {
        return open.served();
    }

    @GetMapping("/icons/desk-{hash}.svg")
    ResponseEntity<String> desk(@PathVariable String hash) {
        return desk.served();
    }

    private record Sprite(Set<String> names, String svg, String hash) {

        static Sprite of(String own, String list) {
            Set<String> names = new LinkedHashSet<>(List.of(list.trim().split("[\\s,]+")));
            StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">").append(own);
            names.forEach(name -> svg.append(symbol(name)));
            svg.append("</svg>");
            if (!own.isEmpty()) {
                names.add("mark");
            }
            String text = svg.toString();
            String hash = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
            return new Sprite(names, text, hash.substring(0, 8));
        }

        ResponseEntity<String> served() {
            return ResponseEntity.ok()
                    .contentType(MediaType.valueOf("image/svg+xml"))
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                            .cachePublic()
                            .immutable())
                    .body(svg);
        }

        private static String symbol(String name) {
            try {
                String file = new ClassPathResource(LIBRARY + name + ".svg").getContentAsString(StandardCharsets.UTF_8);
                Matcher shape = SHAPE.matcher(file);
                if (!shape.find()) {
                    throw new IllegalStateException("the icon " + name + " is not drawn as expected");
                }
                return "<symbol id=\"%s\" viewBox=\"%s\">%s</symbol>"
                        .formatted(name, shape.group(1), shape.group(2).replaceAll("\\s*\\R\\s*", ""));
            } catch (IOException e) {
                throw new UncheckedIOException("the icon library has no " + name, e);
            }
        }
    }
}

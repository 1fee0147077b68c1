package org.redress.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that runs no scripts: opens pages, fills in their forms, keeps cookies. */
final class Visitor {

    private static final String BOUNDARY = "----a-boundary-of-parts";

    private final String house;
    private final String language;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(int port, String language) {
        this.house = "http://localhost:" + port;
        this.language = language;
    }

    HttpResponse<String> opens(String path) throws IOException, InterruptedException {
        String address = path.startsWith("http") ? path : house + path;
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Opens a page and sends its form with these answers. */
    HttpResponse<String> answers(String path, String... pairs) throws IOException, InterruptedException {
        return posts(path, withSecret(opens(path).body(), pairs));
    }

    HttpResponse<String> posts(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens a page and sends its form with a file and these answers. */
    HttpResponse<String> attaches(String path, String name, byte[] content, String... pairs)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field :
                withSecret(opens(path).body(), pairs).entrySet()) {
            part(body, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"file\"; filename=\"" + name + "\"", content);
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    /** The fields of a form with the secret that its page carries. */
    static Map<String, String> withSecret(String page, String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", first(page, "name=\"_csrf\" value=\"([^\"]+)\""));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    /** The first group of the first match on a page. */
    static String first(String page, String pattern) {
        Matcher match = Pattern.compile(pattern).matcher(page);
        if (!match.find()) {
            throw new AssertionError("nothing like " + pattern + " on the page: " + page);
        }
        return match.group(1);
    }

    private HttpResponse<String> send(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(house + path))
                .header("Content-Type", type)
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) throws IOException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}

package org.redress.workbench.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.paper.TemplateTrial;
import org.redress.correspondence.template.BuiltIn;
import org.redress.correspondence.template.Comparison;
import org.redress.correspondence.template.LetterTemplates;
import org.redress.correspondence.template.Placeholders;
import org.redress.correspondence.template.TemplateKey;
import org.redress.correspondence.template.Templates;
import org.redress.shared.Kind;
import org.redress.web.Choice;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What the pages of templates show. */
@Component
class TemplatePages {

    private final LetterTemplates templates;
    private final BuiltIn builtIn;
    private final Placeholders placeholders;
    private final TemplateTrial trial;
    private final TemplateLines lines;
    private final Sentences sentences;

    TemplatePages(
            LetterTemplates templates,
            BuiltIn builtIn,
            Placeholders placeholders,
            TemplateTrial trial,
            TemplateLines lines,
            Sentences sentences) {
        this.templates = templates;
        this.builtIn = builtIn;
        this.placeholders = placeholders;
        this.trial = trial;
        this.lines = lines;
        this.sentences = sentences;
    }

    /** Which template an address names; the first outcome, every kind and Russian when it does not say. */
    TemplateKey key(String letter, Map<String, String> asked) {
        String outcome = asked.getOrDefault("outcome", "");
        if (outcome.isEmpty() && builtIn.letters().contains(letter)) {
            outcome = builtIn.outcomes(letter).get(0);
        }
        return new TemplateKey(letter, outcome, asked.getOrDefault("kind", ""), asked.getOrDefault("in", "ru"));
    }

    String address(TemplateKey key) {
        return address(key, "");
    }

    /** The address of a template, or of something beneath it. */
    String address(TemplateKey key, String beneath) {
        return UriComponentsBuilder.fromPath("/letters/templates/" + key.letter() + beneath)
                .queryParam("outcome", "{outcome}")
                .queryParam("kind", "{kind}")
                .queryParam("in", "{in}")
                .encode()
                .buildAndExpand(key.outcome(), key.appealKind(), key.language())
                .toUriString();
    }

    String list(Model model) {
        model.addAttribute("lines", lines.all());
        return "letters/templates";
    }

    String editor(LetterTemplates.Standing standing, FormView form, Model model) {
        TemplateKey key = standing.key();
        about(key, model);
        model.addAttribute("form", form);
        model.addAttribute("standing", standing);
        model.addAttribute("versions", templates.versions(key));
        model.addAttribute("outcomes", outcomes(key.letter()));
        model.addAttribute("kinds", kinds());
        model.addAttribute(
                "placeholders",
                placeholders.of(key.letter()).stream()
                        .map(name -> new Choice("{" + name + "}", meaning(name), ""))
                        .toList());
        return "letters/template";
    }

    String effect(TemplateKey key, LetterTemplates.Effect effect, @Nullable Integer version, Model model) {
        about(key, model);
        model.addAttribute("effect", effect);
        model.addAttribute("version", version);
        model.addAttribute("trial", trial.text(key, effect.becomes()));
        model.addAttribute("compared", Comparison.of(whole(effect.was()), whole(effect.becomes())));
        return "letters/template-effect";
    }

    private void about(TemplateKey key, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("named", lines.title(key.letter()));
        model.addAttribute("outcome", lines.outcome(key.letter(), key.outcome()));
        model.addAttribute("languages", Templates.LANGUAGES);
        model.addAttribute("whole", !BuiltIn.shared(key.letter()));
        model.addAttribute("linked", builtIn.linked(key.letter()));
        model.addAttribute("address", address(key));
        model.addAttribute("pages", this);
    }

    /** The address of the same template in another language. */
    public String in(TemplateKey key, String language) {
        return address(new TemplateKey(key.letter(), key.outcome(), key.appealKind(), language), "");
    }

    /** The address of one of its versions. */
    public String version(TemplateKey key, int version) {
        return address(key, "/versions/" + version);
    }

    private List<Choice> outcomes(String letter) {
        return builtIn.outcomes(letter).stream()
                .map(code -> new Choice(code, lines.outcome(letter, code), ""))
                .toList();
    }

    private List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(kind.name(), sentences.say("kind." + kind), ""))
                .toList();
    }

    private String meaning(String name) {
        return sentences.sayFirst(List.of("template.fact." + name, "template.fact"));
    }

    private static String whole(org.redress.correspondence.template.Wording words) {
        return (words.subject() + "\n\n" + words.body() + "\n\n" + words.link()).strip();
    }
}

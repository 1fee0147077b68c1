package org.redress.training.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;

/**
 * One appeal of the sample, told from its filing on.
 *
 * @param name the file's name without its ending
 * @param filed when it was filed or registered, in the organisation's zone
 * @param by the clerk who registered it; null when it was filed on the web
 * @param received the day a letter came in; null when that is the day of filing
 * @param applicant name, and whatever of email, phone, address, account is known
 * @param steps what was done with it, in the order of time
 */
public record Story(
        String name,
        LocalDateTime filed,
        @Nullable String by,
        @Nullable LocalDate received,
        Kind kind,
        Channel channel,
        String language,
        @Nullable String territory,
        @Nullable String topic,
        @Nullable String subject,
        String text,
        Map<String, String> applicant,
        List<Reach> askBy,
        List<Reach> answerBy,
        List<Step> steps) {}

package org.redress.api.appeals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a program gets that registered an appeal: number, secret link for the applicant, answer-by date. */
public record ReceiptJson(
        String number, String trackingUrl, @Nullable LocalDate due) {}

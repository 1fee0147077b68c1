package org.redress.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person gets who filed an appeal: number, secret token, answer-by date; repeated when the same form came twice. */
public record Receipt(String number, String token, @Nullable LocalDate due, boolean repeated) {}

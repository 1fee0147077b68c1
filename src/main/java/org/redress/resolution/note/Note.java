package org.redress.resolution.note;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A remark about an appeal that only the staff see. */
public record Note(@Id @Nullable Long id, String number, OffsetDateTime at, String who, String text) {}

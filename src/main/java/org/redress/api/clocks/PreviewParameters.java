package org.redress.api.clocks;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.redress.deadline.ClockKind;
import org.redress.deadline.Condition;
import org.redress.shared.Channel;
import org.redress.shared.Kind;

/** What may be said of a case that is tried; {@link PolicyParameters} adds the policies. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "pack",
        in = ParameterIn.QUERY,
        description = "Whose rules; absent: those of the installation",
        schema = @Schema(allowableValues = {"ru", "ua"}))
@Parameter(
        name = "kind",
        in = ParameterIn.QUERY,
        required = true,
        description = "What the appeal is",
        schema = @Schema(implementation = Kind.class))
@Parameter(
        name = "channel",
        in = ParameterIn.QUERY,
        required = true,
        description = "The door it came in by",
        schema = @Schema(implementation = Channel.class))
@Parameter(
        name = "condition",
        in = ParameterIn.QUERY,
        description = "What is special about it; may be repeated",
        array = @ArraySchema(schema = @Schema(implementation = Condition.class)))
@Parameter(
        name = "received",
        in = ParameterIn.QUERY,
        description = "When it came, a moment or a date; absent: now," + " but not after the other dates",
        example = "2026-04-18T23:10")
@Parameter(
        name = "registered",
        in = ParameterIn.QUERY,
        description =
                "The day of its registration; absent: the day of" + " receipt, without staff the next working day",
        example = "2026-04-20")
@Parameter(name = "routed", in = ParameterIn.QUERY, description = "The day on which a specialist received it (R3)")
@Parameter(
        name = "decided",
        in = ParameterIn.QUERY,
        description = "When its conditions were found; absent: they were" + " known from the beginning")
@Parameter(name = "statedDate", in = ParameterIn.QUERY, description = "The date that an authority named (R8)")
@Parameter(
        name = "agreed",
        in = ParameterIn.QUERY,
        description =
                "The time agreed with the client of a service" + " application (R5); a date alone is the whole day",
        example = "2026-05-20T14:00")
@Parameter(
        name = "extendedOn",
        in = ParameterIn.QUERY,
        description = "The day on which more time was given; absent:" + " that of registration")
@Parameter(
        name = "extendedBy",
        in = ParameterIn.QUERY,
        description = "How many days more; under extension=TOTAL how" + " many in all",
        schema = @Schema(type = "integer", minimum = "1"))
@Parameter(
        name = "extendedClock",
        in = ParameterIn.QUERY,
        description = "Which clock; absent: the one whose rule" + " allows it",
        schema = @Schema(implementation = ClockKind.class))
@Parameter(name = "pausedFrom", in = ParameterIn.QUERY, description = "The day on which the applicant was asked")
@Parameter(name = "pausedTo", in = ParameterIn.QUERY, description = "The day on which they replied; absent: not yet")
@interface PreviewParameters {}

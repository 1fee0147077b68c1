package org.redress.api.clocks;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Locale;
import org.redress.deadline.policy.Policies;
import org.redress.deadline.policy.PolicyKind;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Adds every policy that may be tried to the description of the preview, as the table of policies has it. */
@Component
class PolicyParameters implements OperationCustomizer {

    private final Policies policies;
    private final MessageSource messages;

    PolicyParameters(Policies policies, MessageSource messages) {
        this.policies = policies;
        this.messages = messages;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (handler.hasMethodAnnotation(PreviewParameters.class)) {
            policies.kinds().forEach(policy -> operation.addParametersItem(parameter(policy)));
        }
        return operation;
    }

    private QueryParameter parameter(PolicyKind policy) {
        StringSchema schema = new StringSchema();
        if (policy.choices().size() > 1) {
            policy.choices().forEach(schema::addEnumItem);
        }
        QueryParameter parameter = new QueryParameter();
        parameter
                .name("policy." + policy.name())
                .description(messages.getMessage("policy." + policy.name(), null, policy.name(), Locale.ENGLISH)
                        + "; by default " + policy.value())
                .schema(schema);
        return parameter;
    }
}

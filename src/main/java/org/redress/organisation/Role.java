package org.redress.organisation;

/** What a person is employed for, rulebook section 4. */
public enum Role {
    CALL_OPERATOR,
    REGISTRAR,
    RECEPTION_SPECIALIST,
    ROUTING_SPECIALIST,
    FUNCTIONAL_SPECIALIST,
    HEAD_OF_UNIT,
    DISPATCHER,
    MANAGER,
    AUDITOR,
    ADMINISTRATOR
}

package org.redress.organisation.loading;

import java.util.List;
import java.util.Map;
import org.redress.organisation.Body;
import org.redress.organisation.Function;
import org.redress.organisation.Need;
import org.redress.organisation.Person;
import org.redress.organisation.Territory;
import org.redress.organisation.Topic;
import org.redress.organisation.Unit;

/** An organisation as its files describe it, not yet ours. */
record OrganisationDraft(
        Map<String, String> facts,
        List<Territory> territories,
        List<Function> functions,
        List<Unit> units,
        List<Person> people,
        List<Topic> topics,
        List<Body> bodies,
        List<Need> needs) {}

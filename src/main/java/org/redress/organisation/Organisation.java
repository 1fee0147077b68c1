package org.redress.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The organisation as it is today: territories, functions, units, people, topics, bodies. */
@Component
public class Organisation {

    /** Every territory, in the order of the file. */
    public List<Territory> territories() {
        throw new IllegalStateException("to come");
    }

    /** The territory whose localities an address names, if exactly one does. */
    public Optional<Territory> territoryOf(String address) {
        throw new IllegalStateException("to come");
    }

    /** Every function. */
    public List<Function> functions() {
        throw new IllegalStateException("to come");
    }

    /** Every unit. */
    public List<Unit> units() {
        throw new IllegalStateException("to come");
    }

    /** One unit by its code. */
    public Optional<Unit> unit(String code) {
        throw new IllegalStateException("to come");
    }

    /** The functional unit of a cell territory × function. */
    public Optional<Unit> unitOf(String territory, String function) {
        throw new IllegalStateException("to come");
    }

    /** Every topic. */
    public List<Topic> topics() {
        throw new IllegalStateException("to come");
    }

    /** One topic by its code. */
    public Optional<Topic> topic(String code) {
        throw new IllegalStateException("to come");
    }

    /** Bodies that appeals are forwarded to. */
    public List<Body> bodies() {
        throw new IllegalStateException("to come");
    }

    /** One person by login. */
    public Optional<Person> person(String login) {
        throw new IllegalStateException("to come");
    }

    /** Everybody on the staff. */
    public List<Person> people() {
        throw new IllegalStateException("to come");
    }

    /** The people of a unit. */
    public List<Person> members(String unit) {
        throw new IllegalStateException("to come");
    }

    /** Everybody with a role. */
    public List<Person> withRole(Role role) {
        throw new IllegalStateException("to come");
    }

    /** The lead of a unit; nobody there: the head of its function; nobody there: management (2b). Never empty. */
    public List<Person> leadOf(String unit) {
        throw new IllegalStateException("to come");
    }

    /** The head of the function that a unit belongs to, else management. Never empty. */
    public List<Person> headOf(String unit) {
        throw new IllegalStateException("to come");
    }

    /** Management. Never empty. */
    public List<Person> management() {
        throw new IllegalStateException("to come");
    }

    /** A fact about the organisation itself by its key in `organisation.properties`, such as `phone` or `name.ru`. */
    public String fact(String key) {
        throw new IllegalStateException("to come");
    }
}

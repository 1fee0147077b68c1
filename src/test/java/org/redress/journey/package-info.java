/**
 * Redress as people meet it: in a real browser, by what they see and click.
 *
 * <p>The pictures of the README are made anew by {@code ./mvnw test -Dtest=EveryPageTest#isPictured
 * -Dredress.shots=src/docs/images}; every page's picture lies in {@code target/shots} after the tests.
 */
package org.redress.journey;

/** What the tests of all modules stand on: installations on both databases, the clock in hand, a mail server, a browser. */
package org.redress.testing;

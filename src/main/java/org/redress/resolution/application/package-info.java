/** Service applications: what a service needs, the time agreed with the client, the work and its confirmation (003, 5.2.7; R5). */
@NullMarked
package org.redress.resolution.application;

import org.jspecify.annotations.NullMarked;

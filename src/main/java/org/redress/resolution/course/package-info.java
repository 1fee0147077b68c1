/** What people change in the course of an appeal: its kind, the time agreed with a client. */
@NullMarked
package org.redress.resolution.course;

import org.jspecify.annotations.NullMarked;

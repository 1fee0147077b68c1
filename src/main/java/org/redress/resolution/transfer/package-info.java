/** What is no appeal: a fault report or a meter reading, handed to where it belongs, and taken back when that was wrong. */
@NullMarked
package org.redress.resolution.transfer;

import org.jspecify.annotations.NullMarked;

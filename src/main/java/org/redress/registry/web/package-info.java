/** What the registry hands out over HTTP: files, to those who may read their appeal. */
@NullMarked
package org.redress.registry.web;

import org.jspecify.annotations.NullMarked;

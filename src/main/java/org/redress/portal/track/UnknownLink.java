package org.redress.portal.track;

/** Nothing lies behind a link. */
class UnknownLink extends RuntimeException {}

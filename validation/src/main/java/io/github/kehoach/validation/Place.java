package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Location;

/** What knows where it stands, and says so when asked: most parts of most plans are never asked. */
interface Place {
    Location at();
}

/**
 * What administrative Vietnamese says: pure functions from text to values. Start at {@link
 * io.github.kehoach.core.language.Passage}, which asks the others about one text and keeps the answers, or at {@link
 * io.github.kehoach.core.language.Folding}.
 *
 * <p>Texts may be composed, decomposed or mixed; line breaks and non-breaking spaces count as blanks; case and the place of
 * tone marks ({@code ủy}, {@code uỷ}) make no difference. A span always counts in the text that was given. No function
 * throws on any text, and all take time linear in its length.
 */
@NullMarked
package io.github.kehoach.core.language;

import org.jspecify.annotations.NullMarked;

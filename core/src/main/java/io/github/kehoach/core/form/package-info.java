/**
 * How a plan is set out on paper (thể thức): the components of the form in their order, and the words that are prescribed for
 * what the model holds by structure alone. Nghị định 30/2020/NĐ-CP, Phụ lục I for the state; guidance of their own for the
 * Party, the youth union, the trade unions and the Front.
 */
@NullMarked
package io.github.kehoach.core.form;

import org.jspecify.annotations.NullMarked;

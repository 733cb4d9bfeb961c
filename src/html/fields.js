"use strict";
// What is filled into a form that html/answer.rs has drawn.
const fields = (function () {
  const one = (selector, root) => root.querySelector(selector);
  const all = (selector, root) => Array.from(root.querySelectorAll(selector));
  const isBox = (field) => field.type === "checkbox" || field.type === "radio";

  function value(field) {
    return isBox(field) ? field.checked : field.value;
  }
  function fillIn(field, given) {
    if (isBox(field)) field.checked = given;
    else field.value = given;
  }

  // The answer; or what is wrong with it, and where.
  function read(form) {
    const certainty = one('[name="c"]:checked', form);
    const answer = {};
    if (certainty) answer.certainty = Number(certainty.value);
    const empty = (selects) => selects.find((select) => !select.value);
    switch (form.dataset.field) {
      case "text":
        answer.typed = form.elements.typed.value.trim();
        return answer.typed ? { answer } : { fault: "none", at: form.elements.typed };
      case "order": {
        const steps = all('[name="o"]', form);
        if (empty(steps)) return { fault: "rest", at: empty(steps) };
        const numbers = [];
        const twice = steps.find((step) => {
          const isTaken = numbers[step.value - 1] !== undefined;
          numbers[step.value - 1] = Number(step.dataset.number);
          return isTaken;
        });
        return twice ? { fault: "twice", at: twice } : { answer: Object.assign(answer, { numbers }) };
      }
      case "letters": {
        const sides = all('[name="m"]', form);
        if (empty(sides)) return { fault: "rest", at: empty(sides) };
        return { answer: Object.assign(answer, { numbers: sides.map((side) => Number(side.value)) }) };
      }
      default: {
        const numbers = all('[name="n"]:checked', form).map((box) => Number(box.value));
        return numbers.length ? { answer: Object.assign(answer, { numbers }) } : { fault: "none", at: one('[name="n"]', form) };
      }
    }
  }

  // Fills an answer in again.
  function write(form, answer) {
    const numbers = answer.numbers || [];
    all('[name="n"]', form).forEach((box) => { box.checked = numbers.indexOf(Number(box.value)) >= 0; });
    all('[name="m"]', form).forEach((side, at) => { side.value = numbers[at] || ""; });
    all('[name="o"]', form).forEach((step) => {
      const place = numbers.indexOf(Number(step.dataset.number));
      step.value = place < 0 ? "" : place + 1;
    });
    if (form.elements.typed && answer.typed) form.elements.typed.value = answer.typed;
    all('[name="c"]', form).forEach((box) => { box.checked = Number(box.value) === answer.certainty; });
  }
  function clear(form) {
    all('[name="n"], [name="c"]', form).forEach((box) => { box.checked = false; });
    all("select, input[type=text]", form).forEach((field) => { field.value = ""; });
  }

  return { value, fillIn, read, write, clear };
})();

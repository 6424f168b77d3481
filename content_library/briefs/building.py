"""The outline of one piece: the pattern of its type with its needs, questions and material."""

from collections.abc import Sequence
from dataclasses import replace

from content_library.briefs.checks.argument import LEAST_SECTIONS
from content_library.briefs.fields import Form, LibraryPlan, MustAnswer
from content_library.briefs.ground import Ground
from content_library.briefs.material import filled
from content_library.briefs.need_parts import parts_of
from content_library.briefs.outlines import Section, outline, steps_for


def sections(
    ground: Ground, form: Form, questions: Sequence[MustAnswer], library: LibraryPlan, experts: Sequence[str]
) -> tuple[Section, ...]:
    """`experts` are whom to ask for what is not there, by name, the first before the others."""
    secondary = [need for need in ground.all_needs if need.id in {question.need for question in questions}]
    placed = list(dict.fromkeys((*[need.id for need in ground.needs], *[need.id for need in secondary])))
    needs = [ground.picture.need_of[id] for id in placed]
    first = {question.need: question for question in reversed(questions)}.values()
    steps = steps_for(form.content_type, needs, approved=ground.has_gatekeepers, format=form.format)
    drawn = outline(
        steps,
        needs,
        [(question.need, "" if question in first or question.heard else question.text) for question in questions],
        ground.picture.taxonomy.need_importance,
    )
    made = filled(ground, form, steps, drawn, questions, library, experts)
    return _framed([_with_parts(ground, each) for each in made], placed[:1])


def _with_parts(ground: Ground, section: Section) -> Section:
    """What a need lists is what its section has to cover."""
    parts = (part for need in section.needs for part in parts_of(ground.picture.need_of[need].text))
    return replace(section, covers=tuple(parts))


def _framed(sections: Sequence[Section], lead: Sequence[str]) -> tuple[Section, ...]:
    """Every section serves the piece: where no need has its place, the leading one."""
    if len(sections) < LEAST_SECTIONS:
        return tuple(sections)
    return tuple(each if each.needs or each.questions else replace(each, needs=tuple(lead)) for each in sections)

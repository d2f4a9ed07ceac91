"""Small named exercises, places and programs that tests are written with."""

from collections.abc import Mapping

from liftwright.domain.equipment import (
    Band,
    Bar,
    Equipment,
    Inventory,
    Ladder,
    PlatePair,
)
from liftwright.domain.exercise import (
    Exercise,
    LadderRung,
    Laterality,
    Measure,
    Modality,
    Pattern,
    Skill,
    SpotterNeed,
)
from liftwright.domain.muscle import Muscle
from liftwright.quantities import Basis, LoadKind, kilograms, pounds

CURVE = "load_reps.k.general"
SOURCE = "load_reps.k.general"


def back_squat() -> Exercise:
    return Exercise(
        id="back-squat",
        name="Back squat",
        modality=Modality.BARBELL,
        pattern=Pattern.SQUAT,
        equipment=frozenset({Equipment.BARBELL, Equipment.RACK}),
        load_kind=LoadKind.EXTERNAL,
        bodyweight_share=0.85,
        muscles={Muscle.QUADS: 1.0, Muscle.GLUTES: 1.0, Muscle.SPINAL_ERECTORS: 0.5},
        cues=("Brace before each repetition.",),
        curve=CURVE,
        muscle_source=SOURCE,
        family="squat",
        transfer=1.0,
        is_compound=True,
        skill=Skill.SKILLED,
        spotter=SpotterNeed.SAFETIES,
        contraindications=("knee", "lower back"),
    )


def bench_press() -> Exercise:
    return Exercise(
        id="bench-press",
        name="Bench press",
        modality=Modality.BARBELL,
        pattern=Pattern.HORIZONTAL_PUSH,
        equipment=frozenset({Equipment.BARBELL, Equipment.RACK, Equipment.BENCH}),
        load_kind=LoadKind.EXTERNAL,
        muscles={Muscle.CHEST: 1.0, Muscle.TRICEPS: 0.5, Muscle.FRONT_DELTS: 0.5},
        cues=("Shoulder blades back and down.",),
        curve="load_reps.k.bench",
        muscle_source=SOURCE,
        family="bench",
        transfer=1.0,
        is_compound=True,
        skill=Skill.LEARNED,
        spotter=SpotterNeed.SPOTTER,
        contraindications=("shoulder",),
    )


def deadlift() -> Exercise:
    return Exercise(
        id="deadlift",
        name="Deadlift",
        modality=Modality.BARBELL,
        pattern=Pattern.HINGE,
        equipment=frozenset({Equipment.BARBELL}),
        load_kind=LoadKind.EXTERNAL,
        muscles={
            Muscle.GLUTES: 1.0,
            Muscle.SPINAL_ERECTORS: 1.0,
            Muscle.HAMSTRINGS: 0.5,
        },
        cues=("The bar over mid-foot.",),
        curve=CURVE,
        muscle_source=SOURCE,
        family="deadlift",
        transfer=1.0,
        is_compound=True,
        skill=Skill.SKILLED,
        contraindications=("lower back",),
    )


def barbell_row() -> Exercise:
    return Exercise(
        id="barbell-row",
        name="Barbell row",
        modality=Modality.BARBELL,
        pattern=Pattern.HORIZONTAL_PULL,
        equipment=frozenset({Equipment.BARBELL}),
        load_kind=LoadKind.EXTERNAL,
        muscles={Muscle.LATS: 1.0, Muscle.UPPER_BACK: 1.0, Muscle.BICEPS: 0.5},
        cues=("Keep the trunk still.",),
        curve=CURVE,
        muscle_source=SOURCE,
        family="row",
        transfer=1.0,
        is_compound=True,
    )


def dumbbell_bench_press() -> Exercise:
    return Exercise(
        id="dumbbell-bench-press",
        name="Dumbbell bench press",
        modality=Modality.DUMBBELL,
        pattern=Pattern.HORIZONTAL_PUSH,
        equipment=frozenset({Equipment.DUMBBELLS, Equipment.BENCH}),
        load_kind=LoadKind.EXTERNAL,
        basis=Basis.PER_HAND,
        muscles={Muscle.CHEST: 1.0, Muscle.TRICEPS: 0.5, Muscle.FRONT_DELTS: 0.5},
        cues=("Wrists above elbows.",),
        curve=CURVE,
        muscle_source=SOURCE,
        family="bench",
        transfer=0.6,
        is_compound=True,
    )


def dumbbell_row() -> Exercise:
    return Exercise(
        id="dumbbell-row",
        name="Dumbbell row",
        modality=Modality.DUMBBELL,
        pattern=Pattern.HORIZONTAL_PULL,
        equipment=frozenset({Equipment.DUMBBELLS, Equipment.BENCH}),
        load_kind=LoadKind.EXTERNAL,
        basis=Basis.PER_HAND,
        laterality=Laterality.UNILATERAL,
        muscles={Muscle.LATS: 1.0, Muscle.UPPER_BACK: 1.0, Muscle.BICEPS: 0.5},
        cues=("Pull the elbow to the hip.",),
        curve=CURVE,
        muscle_source=SOURCE,
        family="row",
        transfer=0.6,
        is_compound=True,
        skill=Skill.EASY,
    )


def leg_press() -> Exercise:
    return Exercise(
        id="leg-press",
        name="Leg press",
        modality=Modality.MACHINE,
        pattern=Pattern.SQUAT,
        equipment=frozenset({Equipment.LEG_PRESS}),
        load_kind=LoadKind.EXTERNAL,
        muscles={Muscle.QUADS: 1.0, Muscle.GLUTES: 1.0},
        cues=("Lower back stays on the pad.",),
        curve="load_reps.k.leg_press",
        muscle_source=SOURCE,
        family="squat",
        transfer=0.4,
        is_compound=True,
        skill=Skill.EASY,
    )


def lateral_raise() -> Exercise:
    return Exercise(
        id="lateral-raise",
        name="Lateral raise",
        modality=Modality.DUMBBELL,
        pattern=Pattern.LATERAL_RAISE,
        equipment=frozenset({Equipment.DUMBBELLS}),
        load_kind=LoadKind.EXTERNAL,
        basis=Basis.PER_HAND,
        muscles={Muscle.SIDE_DELTS: 1.0},
        cues=("Lead with the elbows.",),
        curve=CURVE,
        muscle_source=SOURCE,
        skill=Skill.EASY,
    )


def barbell_curl() -> Exercise:
    return Exercise(
        id="barbell-curl",
        name="Barbell curl",
        modality=Modality.BARBELL,
        pattern=Pattern.ELBOW_FLEXION,
        equipment=frozenset({Equipment.BARBELL}),
        load_kind=LoadKind.EXTERNAL,
        muscles={Muscle.BICEPS: 1.0},
        cues=("Elbows stay at the sides.",),
        curve=CURVE,
        muscle_source=SOURCE,
        skill=Skill.EASY,
    )


def calf_raise() -> Exercise:
    return Exercise(
        id="standing-calf-raise",
        name="Standing calf raise",
        modality=Modality.MACHINE,
        pattern=Pattern.CALF,
        equipment=frozenset({Equipment.CALF_MACHINE}),
        load_kind=LoadKind.EXTERNAL,
        muscles={Muscle.CALVES: 1.0},
        cues=("Pause at the bottom.",),
        curve=CURVE,
        muscle_source=SOURCE,
        skill=Skill.EASY,
    )


def pull_up() -> Exercise:
    return Exercise(
        id="pull-up",
        name="Pull-up",
        modality=Modality.BODYWEIGHT,
        pattern=Pattern.VERTICAL_PULL,
        equipment=frozenset({Equipment.PULL_UP_BAR}),
        load_kind=LoadKind.BODYWEIGHT,
        bodyweight_share=0.95,
        muscles={Muscle.LATS: 1.0, Muscle.UPPER_BACK: 0.5, Muscle.BICEPS: 0.5},
        cues=("Start from straight arms.",),
        curve=CURVE,
        muscle_source=SOURCE,
        family="pull-up",
        transfer=1.0,
        is_compound=True,
        ladder=LadderRung("pull-up", 4),
    )


def assisted_pull_up() -> Exercise:
    return Exercise(
        id="assisted-pull-up",
        name="Assisted pull-up",
        modality=Modality.ASSISTED,
        pattern=Pattern.VERTICAL_PULL,
        equipment=frozenset({Equipment.ASSIST_MACHINE}),
        load_kind=LoadKind.ASSISTED,
        bodyweight_share=0.95,
        muscles={Muscle.LATS: 1.0, Muscle.UPPER_BACK: 0.5, Muscle.BICEPS: 0.5},
        cues=("Start from straight arms.",),
        curve=CURVE,
        muscle_source=SOURCE,
        family="pull-up",
        transfer=0.8,
        is_compound=True,
        skill=Skill.EASY,
        ladder=LadderRung("pull-up", 2),
    )


def push_up() -> Exercise:
    return Exercise(
        id="push-up",
        name="Push-up",
        modality=Modality.BODYWEIGHT,
        pattern=Pattern.HORIZONTAL_PUSH,
        equipment=frozenset(),
        load_kind=LoadKind.BODYWEIGHT,
        bodyweight_share=0.64,
        muscles={Muscle.CHEST: 1.0, Muscle.TRICEPS: 0.5, Muscle.FRONT_DELTS: 0.5},
        cues=("One straight line from head to heels.",),
        curve=CURVE,
        muscle_source=SOURCE,
        is_compound=True,
        skill=Skill.EASY,
        ladder=LadderRung("push-up", 4),
    )


def incline_push_up() -> Exercise:
    return Exercise(
        id="incline-push-up",
        name="Incline push-up",
        modality=Modality.BODYWEIGHT,
        pattern=Pattern.HORIZONTAL_PUSH,
        equipment=frozenset({Equipment.BOX}),
        load_kind=LoadKind.BODYWEIGHT,
        bodyweight_share=0.45,
        muscles={Muscle.CHEST: 1.0, Muscle.TRICEPS: 0.5, Muscle.FRONT_DELTS: 0.5},
        cues=("One straight line from head to heels.",),
        curve=CURVE,
        muscle_source=SOURCE,
        is_compound=True,
        skill=Skill.EASY,
        ladder=LadderRung("push-up", 2),
    )


def band_row() -> Exercise:
    return Exercise(
        id="band-row",
        name="Band row",
        modality=Modality.BAND,
        pattern=Pattern.HORIZONTAL_PULL,
        equipment=frozenset({Equipment.BANDS}),
        load_kind=LoadKind.BAND,
        muscles={Muscle.LATS: 1.0, Muscle.UPPER_BACK: 1.0, Muscle.BICEPS: 0.5},
        cues=("Shoulders away from the ears.",),
        curve=CURVE,
        muscle_source=SOURCE,
        is_compound=True,
        skill=Skill.EASY,
    )


def plank() -> Exercise:
    return Exercise(
        id="plank",
        name="Plank",
        modality=Modality.ISOMETRIC,
        pattern=Pattern.TRUNK_STABILITY,
        equipment=frozenset(),
        load_kind=LoadKind.BODYWEIGHT,
        measure=Measure.SECONDS,
        muscles={Muscle.ABS: 1.0, Muscle.OBLIQUES: 0.5},
        cues=("Squeeze the glutes.",),
        curve=CURVE,
        muscle_source=SOURCE,
        skill=Skill.EASY,
    )


def hip_stretch() -> Exercise:
    return Exercise(
        id="hip-flexor-stretch",
        name="Hip flexor stretch",
        modality=Modality.STRETCH,
        pattern=Pattern.MOBILITY,
        equipment=frozenset(),
        load_kind=LoadKind.NONE,
        laterality=Laterality.UNILATERAL,
        measure=Measure.SECONDS,
        muscles={Muscle.HIP_FLEXORS: 1.0},
        cues=("Tuck the pelvis.",),
        curve=CURVE,
        muscle_source=SOURCE,
        skill=Skill.EASY,
    )


def box_jump() -> Exercise:
    return Exercise(
        id="box-jump",
        name="Box jump",
        modality=Modality.PLYOMETRIC,
        pattern=Pattern.JUMP,
        equipment=frozenset({Equipment.BOX}),
        load_kind=LoadKind.NONE,
        measure=Measure.CONTACTS,
        muscles={Muscle.QUADS: 0.5, Muscle.GLUTES: 0.5, Muscle.CALVES: 0.5},
        cues=("Land softly.",),
        curve=CURVE,
        muscle_source=SOURCE,
    )


def all_exercises() -> Mapping[str, Exercise]:
    made = (
        back_squat(),
        bench_press(),
        deadlift(),
        barbell_row(),
        dumbbell_bench_press(),
        dumbbell_row(),
        leg_press(),
        lateral_raise(),
        barbell_curl(),
        calf_raise(),
        pull_up(),
        assisted_pull_up(),
        push_up(),
        incline_push_up(),
        band_row(),
        plank(),
        hip_stretch(),
        box_jump(),
    )
    return {exercise.id: exercise for exercise in made}


def home_gym_kg() -> Inventory:
    """A garage in kilograms: one bar, 140 kg of plates, dumbbells, a belt, bands."""
    pairs = {25: 1, 20: 1, 10: 2, 5: 1, 2.5: 1, 1.25: 1}
    return Inventory(
        name="home",
        unit=kilograms(0).unit,
        equipment=frozenset(
            {
                Equipment.BARBELL,
                Equipment.RACK,
                Equipment.BENCH,
                Equipment.DUMBBELLS,
                Equipment.PULL_UP_BAR,
                Equipment.DIP_BELT,
                Equipment.ASSIST_MACHINE,
                Equipment.BOX,
                Equipment.BANDS,
            }
        ),
        bars=(Bar(Equipment.BARBELL, kilograms(20)),),
        plates=tuple(PlatePair(kilograms(kg), n) for kg, n in pairs.items()),
        ladders=(
            Ladder(
                Equipment.DUMBBELLS,
                tuple(kilograms(2.5 * step) for step in range(1, 13)),
            ),
            Ladder(
                Equipment.ASSIST_MACHINE,
                tuple(kilograms(5 * step) for step in range(13)),
            ),
        ),
        bands=(Band("yellow", kilograms(5)), Band("red", kilograms(12)), Band("black")),
    )


def home_gym_lb() -> Inventory:
    """A garage in pounds: a 45 lb bar with plates from 45 down to 2.5, dumbbells."""
    pairs = {45: 4, 35: 1, 25: 1, 10: 2, 5: 1, 2.5: 1}
    return Inventory(
        name="home",
        unit=pounds(0).unit,
        equipment=frozenset(
            {
                Equipment.BARBELL,
                Equipment.RACK,
                Equipment.BENCH,
                Equipment.DUMBBELLS,
                Equipment.PULL_UP_BAR,
            }
        ),
        bars=(Bar(Equipment.BARBELL, pounds(45)),),
        plates=tuple(PlatePair(pounds(lb), n) for lb, n in pairs.items()),
        ladders=(
            Ladder(
                Equipment.DUMBBELLS,
                tuple(pounds(5 * step) for step in range(1, 15)),
            ),
        ),
    )

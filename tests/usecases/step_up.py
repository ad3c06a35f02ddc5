"""A step up that waits to be decided."""

from app.core.proposals import Evidence, Proposal, ProposalKind

UP = Proposal(
    ProposalKind.PROGRESS,
    "progress",
    (Evidence("session", "x"),),
    position=2,
    from_exercise="toes-to-wall-squat",
    to_exercise="close-wall-squat",
    facts={"sessions": 4, "days": 3, "pain": 2, "effort": 3},
)

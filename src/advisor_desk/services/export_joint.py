"""What an export tells of joint visits and collisions, and of one's own actor's notes."""

from advisor_desk.services.export_columns import Table, coded, plain
from advisor_desk.store.rows import InvitationRow, OwnNoteRow, ResolutionRow

JOINT_TABLES = (
    Table(
        "own_notes",
        OwnNoteRow,
        {
            **plain("id", "engagement_id"),
            "actor": lambda n, names: names.actor(n.actor_id),
            "notes": lambda n, _: n.text,
        },
        is_seen=lambda note, desk: note.actor_id == desk.me.actor.id,
    ),
    Table(
        "invitations",
        InvitationRow,
        {
            **plain("id", "engagement_id"),
            "actor": lambda i, names: names.actor(i.actor_id),
            "adviser": lambda i, names: names.adviser(i.adviser_id),
            "invited_by_adviser": lambda i, names: names.adviser(i.invited_by),
            **coded("state"),
            **plain("asked_at", "answered_at", "reason", "said_by"),
            **coded("channel"),
            **plain("replaces"),
        },
    ),
    Table(
        "collision_resolutions",
        ResolutionRow,
        {
            **plain("id", "first_id", "second_id"),
            **coded("solution"),
            **plain("at"),
            "adviser": lambda r, names: names.adviser(r.by),
            **plain("note", "kept_id"),
        },
    ),
)

"""The cast: ordinary, varied people. Each is used in happy and in hard scenes alike, and roles go round."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from easyread.drawing.faces import Person
from easyread.drawing.ink import BLUE, NAVY

NURSE = Person("nurse", "nurse", "dark", "bun", "#231a15", "tunic", BLUE)
NURSE_MAN = Person("nurse-man", "nurse", "pale", "short", "#b5652b", "tunic", BLUE, beard="#b5652b")
DOCTOR = Person("doctor", "doctor", "tan", "short", "#2a1d16", "shirt", "#cfe3f2", glasses=True, stethoscope=True)
DOCTOR_WOMAN = Person("doctor-woman", "doctor", "brown", "hijab", "#2e7d6b", "shirt", "#f4f7f9", stethoscope=True)
SURGEON = Person("surgeon", "doctor", "pale", "bob", "#6b4a2b", "scrubs", "#2e8b8b")
PHARMACIST = Person("pharmacist", "pharmacist", "brown", "short", "#1d1d1b", "tunic", "#e7f2ee", glasses=True)
DENTIST = Person("dentist", "dentist", "tan", "hijab", "#5b4b8a", "tunic", "#8ecae6")
PARAMEDIC = Person("paramedic", "paramedic", "fair", "side", "#6b4a2b", "tee", "#2f6b4f", badge="#ffd166")
CARER = Person("carer", "carer", "brown", "locs", "#231a15", "tee", "#2e8b57", badge="#c8553d")
SOCIAL_WORKER = Person(
    "social-worker", "social worker", "pale", "bob", "#b5652b", "cardigan", "#7b4b94", "#f3e6d0", badge="#7b4b94"
)
RECEPTIONIST = Person("receptionist", "receptionist", "dark", "locs", "#231a15", "shirt", "#3d7ea6", badge="#005eb8")
MANAGER = Person("manager", "manager", "fair", "bob", "#3b2a20", "jacket", NAVY)
LEADER = Person("leader", "leader", "pale", "wave", "#b9bcc0", "jacket", NAVY, old=True)
COUNCILLOR = Person("councillor", "leader", "deep", "buzz", "#1d1d1b", "jacket", "#5b4b8a")
VOLUNTEER = Person("volunteer", "volunteer", "fair", "curly", "#8a5a34", "tee", "#e08e2b")
VOLUNTEER_MAN = Person("volunteer-man", "volunteer", "tan", "turban", "#2e7d6b", "tee", "#e08e2b", beard="#231a15")
OLDER_WOMAN = Person(
    "older-woman", "resident", "fair", "bun", "#d3d6d8", "cardigan", "#8a4f7d", "#f5efe2", old=True, glasses=True
)
OLDER_MAN = Person("older-man", "resident", "pale", "sides", "#c9ced3", "rollneck", "#6c8a4e", old=True, hearing_aid=True)
OLDER_BLACK_MAN = Person("older-black-man", "resident", "deep", "sides", "#d3d6d8", "cardigan", "#3d7ea6", "#f5efe2", old=True)
OLDER_ASIAN_WOMAN = Person("older-asian-woman", "resident", "tan", "bun", "#c9ced3", "tee", "#b5463a", old=True)
WOMAN = Person("woman", "resident", "fair", "long", "#8a5a34", "tee", "#2e8b57")
MAN = Person("man", "resident", "brown", "buzz", "#1d1d1b", "tee", "#e08e2b")
MAN_BEARD = Person("man-beard", "resident", "pale", "side", "#6b4a2b", "tee", "#7b4b94", beard="#6b4a2b")
MAN_TURBAN = Person("man-turban", "resident", "tan", "turban", "#e08e2b", "shirt", "#3d7ea6", beard="#231a15")
WOMAN_HIJAB = Person("woman-hijab", "resident", "tan", "hijab", "#5b4b8a", "tee", "#5b4b8a")
WOMAN_AFRO = Person("woman-afro", "resident", "deep", "afro", "#1d1d1b", "tee", "#c8553d")
WOMAN_LOCS = Person("woman-locs", "resident", "dark", "locs", "#231a15", "tee", "#c94f7c")
WOMAN_CURLY = Person("woman-curly", "resident", "tan", "curly", "#5b3a22", "tee", "#c94f7c")
MAN_GLASSES = Person("man-glasses", "resident", "fair", "side", "#6b4a2b", "tee", "#4c9bd6", glasses=True, hearing_aid=True)
YOUNG_MAN = Person("young-man", "resident", "dark", "curly", "#1d1d1b", "tee", "#4c9bd6")
YOUNG_WOMAN = Person("young-woman", "resident", "pale", "bob", "#c8553d", "tee", "#ffd166")
GIRL = Person("girl", "resident", "brown", "bun", "#231a15", "tee", "#ffd166", child=True)
BOY = Person("boy", "resident", "fair", "side", "#8a5a34", "tee", "#2e8b57", child=True)
BOY_GLASSES = Person("boy-glasses", "resident", "tan", "curly", "#2a1d16", "tee", "#4c9bd6", glasses=True, child=True)
GIRL_BOB = Person("girl-bob", "resident", "pale", "bob", "#b5652b", "tee", "#c94f7c", child=True)
TEENAGER = Person("teenager", "resident", "dark", "afro", "#1d1d1b", "tee", "#7fb069", child=True)
NURSE_EAST_ASIAN = Person("nurse-east-asian", "nurse", "fair", "tail", "#1d1d1b", "tunic", BLUE, east_asian=True)
NURSE_OLDER = Person("nurse-older", "nurse", "pale", "bob", "#a9aeb2", "tunic", BLUE, old=True, glasses=True)
NURSE_SIKH = Person("nurse-sikh", "nurse", "tan", "turban", "#5b4b8a", "tunic", BLUE, beard="#231a15")
NURSE_LARGE = Person("nurse-large", "nurse", "brown", "bun", "#231a15", "tunic", BLUE, large=True)
NURSE_BLACK = Person("nurse-black", "nurse", "deep", "short", "#1d1d1b", "tunic", BLUE)
NURSE_WHEELCHAIR = Person("nurse-wheelchair", "nurse", "fair", "bob", "#8a5a34", "tunic", BLUE, wheelchair=True)
DOCTOR_BLACK = Person("doctor-black", "doctor", "deep", "buzz", "#1d1d1b", "shirt", "#cfe3f2", stethoscope=True)
DOCTOR_EAST_ASIAN = Person(
    "doctor-east-asian", "doctor", "fair", "short", "#1d1d1b", "shirt", "#f4f7f9", east_asian=True, stethoscope=True
)
DOCTOR_WHEELCHAIR = Person(
    "doctor-wheelchair", "doctor", "pale", "tail", "#8a5a34", "shirt", "#cfe3f2", stethoscope=True, wheelchair=True
)
SURGEON_MAN = Person("surgeon-man", "doctor", "brown", "short", "#1d1d1b", "scrubs", "#2e8b8b")
CARER_MAN = Person(
    "carer-man", "carer", "pale", "buzz", "#8a5a34", "tee", "#2e8b57", badge="#c8553d", large=True, hearing_aid=True
)
CARER_OLDER = Person("carer-older", "carer", "fair", "bob", "#b9bcc0", "tee", "#2e8b57", badge="#c8553d", old=True)
CARER_BLACK = Person("carer-black", "carer", "deep", "short", "#1d1d1b", "tee", "#2e8b57", badge="#c8553d")
CARER_EAST_ASIAN = Person(
    "carer-east-asian", "carer", "pale", "fringe", "#1d1d1b", "tee", "#2e8b57", badge="#c8553d", east_asian=True
)
RECEPTIONIST_DOWNS = Person(
    "receptionist-downs", "receptionist", "fair", "bob", "#6b4a2b", "shirt", "#3d7ea6", badge="#005eb8", downs=True
)
SOCIAL_WORKER_MAN = Person(
    "social-worker-man", "social worker", "dark", "short", "#1d1d1b", "cardigan", "#7b4b94", "#f3e6d0", badge="#7b4b94"
)
MANAGER_WHEELCHAIR = Person(
    "manager-wheelchair", "manager", "brown", "short", "#1d1d1b", "jacket", NAVY, beard="#1d1d1b", wheelchair=True
)
MANAGER_EAST_ASIAN = Person(
    "manager-east-asian", "manager", "fair", "side", "#1d1d1b", "jacket", "#4f6d7a", east_asian=True, glasses=True
)
MANAGER_BLACK = Person("manager-black", "manager", "deep", "bun", "#1d1d1b", "jacket", "#8a2f4f")
LEADER_ASIAN = Person("leader-asian", "leader", "tan", "long", "#2a1d16", "jacket", "#2e7d6b")
LEADER_WHEELCHAIR = Person(
    "leader-wheelchair", "leader", "dark", "bun", "#231a15", "jacket", "#8a2f4f", glasses=True, wheelchair=True
)
LEADER_BLIND = Person("leader-blind", "leader", "pale", "side", "#6b4a2b", "jacket", NAVY, blind=True)
LEADER_DOWNS = Person("leader-downs", "leader", "fair", "short", "#8a5a34", "jacket", "#3d7ea6", downs=True)
LEADER_EAST_ASIAN = Person(
    "leader-east-asian", "leader", "fair", "bob", "#8f9498", "jacket", "#5b4b8a", old=True, east_asian=True
)
COUNCILLOR_WOMAN = Person("councillor-woman", "leader", "tan", "bob", "#2a1d16", "jacket", "#5b4b8a")
VOLUNTEER_DOWNS = Person("volunteer-downs", "volunteer", "brown", "short", "#231a15", "tee", "#e08e2b", downs=True)
VOLUNTEER_OLDER = Person("volunteer-older", "volunteer", "dark", "bun", "#c9ced3", "tee", "#e08e2b", old=True)
PHARMACIST_BLACK = Person("pharmacist-black", "pharmacist", "deep", "bun", "#1d1d1b", "tunic", "#e7f2ee")
PARAMEDIC_WOMAN = Person("paramedic-woman", "paramedic", "dark", "bob", "#231a15", "tee", "#2f6b4f", badge="#ffd166")
VOLUNTEER_EAST_ASIAN = Person("volunteer-east-asian", "volunteer", "fair", "short", "#1d1d1b", "tee", "#e08e2b", east_asian=True)
MANAGER_OLDER = Person("manager-older", "manager", "pale", "bun", "#c9ced3", "jacket", NAVY, old=True, glasses=True)
POLICE_WOMAN = Person("police-woman", "police", "brown", "bun", "#231a15", "shirt", "#22304a", badge="#ffd166", hat="police")
JUDGE = Person("judge", "judge", "dark", "wig", "#e4e1d8", "jacket", "#1d1d1b", glasses=True, mood="calm")
WOMAN_DOWNS = Person("woman-downs", "resident", "pale", "bob", "#b5652b", "tee", "#2e7d6b", downs=True)
WOMAN_DOWNS_BLACK = Person("woman-downs-black", "resident", "dark", "bun", "#231a15", "tee", "#e0a22e", downs=True)
MAN_DOWNS = Person("man-downs", "resident", "fair", "side", "#6b4a2b", "tee", "#c8553d", downs=True, glasses=True)
MAN_DOWNS_ASIAN = Person("man-downs-asian", "resident", "tan", "short", "#231a15", "tee", "#4c9bd6", downs=True)
WOMAN_EAST_ASIAN = Person("woman-east-asian", "resident", "pale", "long", "#1d1d1b", "tee", "#7b4b94", east_asian=True)
MAN_EAST_ASIAN = Person("man-east-asian", "resident", "fair", "wave", "#1d1d1b", "tee", "#2e8b57", east_asian=True)
OLDER_EAST_ASIAN_MAN = Person(
    "older-east-asian-man", "resident", "fair", "sides", "#c9ced3", "cardigan", "#6c8a4e", "#f5efe2", old=True, east_asian=True
)
WOMAN_LARGE = Person("woman-large", "resident", "fair", "long", "#b5452b", "tee", "#3d7ea6", large=True)
MAN_LARGE = Person("man-large", "resident", "brown", "short", "#231a15", "tee", "#6c8a4e", beard="#231a15", large=True)
MAN_BLIND = Person("man-blind", "resident", "deep", "buzz", "#1d1d1b", "tee", "#c8553d", blind=True)
WOMAN_BLIND = Person("woman-blind", "resident", "fair", "tail", "#b5652b", "tee", "#4c9bd6", blind=True)
WOMAN_DEAF = Person("woman-deaf", "resident", "tan", "tail", "#2a1d16", "tee", "#c94f7c", hearing_aid=True)
MAN_WHEELCHAIR = Person(
    "man-wheelchair", "resident", "pale", "side", "#8a5a34", "tee", "#4c9bd6", beard="#8a5a34", wheelchair=True
)
WOMAN_WHEELCHAIR = Person("woman-wheelchair", "resident", "dark", "locs", "#231a15", "tee", "#ffd166", wheelchair=True)
GIRL_DOWNS = Person("girl-downs", "resident", "fair", "bob", "#8a5a34", "tee", "#c94f7c", downs=True, child=True)
GIRL_EAST_ASIAN = Person(
    "girl-east-asian", "resident", "pale", "fringe", "#1d1d1b", "tee", "#7b4b94", east_asian=True, child=True
)
BOY_BLACK = Person("boy-black", "resident", "deep", "buzz", "#1d1d1b", "tee", "#e08e2b", child=True)

CAST: Mapping[str, Person] = MappingProxyType({each.name: each for each in tuple(globals().values()) if isinstance(each, Person)})
"""Everybody, by name."""
STAFF = frozenset("nurse doctor pharmacist dentist paramedic carer receptionist manager".split()) | {"social worker"}
"""Roles of those who are paid to work in health and care."""

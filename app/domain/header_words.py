"""What other staffs write above the columns of their tables, by the field of an engagement that it is.

Words parted by `|`, without case and punctuation; a field's own name and title are known without them.
"""

REF = "ref no|refno|reference no|reference number|ref number|number|no|nr|serial|serial no"
TITLE = "activity|event|name|engagement|subject|what|activity title|event title|activity name"
KIND = "type|category|cat|activity type|event type|type of activity|engagement type"
DATES = "when|date s|date range|period|dates of visit|from to"
START = (
    "from|begin|begins|beginning|date|start date|date from|from date|starts|first day|begin date|"
    "date start|arrival|arrives"
)
END = "to|until|till|end date|date to|to date|ends|finish|last day|date end|departure|departs|finish date"
STATUS = "state of planning|stage"
COUNTRIES = (
    "country|country ies|nation|nations|nation s|country s|with|partner|partners|partner s|"
    "partner nation|partner nations|partner country|partner countries|other nations|state|states|state s"
)
PLACE = "location|port|city|where|venue|town|site|place name|port of call"
DIRECTION = "in out|inbound outbound|inward outward|incoming outgoing"
OWN_LEAD = "own lead|lead|our lead|lead officer|led by|own lead office|head of delegation|principal"
LEVEL = "lvl|rank|seniority"
COUNTERPART = "counterparts|opposite number|opposite no|met with|their lead|host lead"
MARKING = "classification|protective marking|caveat"
DESCRIPTION = "purpose|details|aim"
NOTES = "note|remarks|remark|comments|comment|further notes"
SOURCE = "provenance|sources|source address|link|url"

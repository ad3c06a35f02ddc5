"""A physio answers safety questions for a patient, as far as they know, while making the plan.

Staff who are not sure leave a question to the patient.
"""

SQL = """
ALTER TABLE screening ADD COLUMN staff_id TEXT REFERENCES staff (id);
"""

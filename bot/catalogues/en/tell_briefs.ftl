# Which briefs are open, who writes them and when they are due.

tell-briefs-unknown = I know no brief by that id.
tell-briefs-nothing = You have no brief to write.
tell-briefs-unassigned = Nobody writes it yet: { $brief }
tell-briefs-line = { $id } “{ $title }”: { $cell }, for { $needs }. { $state }
tell-briefs-state = Status: { $status }; writer: { $writer }; due: { $due }.
tell-briefs-nobody = nobody
tell-briefs-no-date = no date
tell-briefs-requested = Requested by { $who }.
tell-briefs-requested-on = Requested by { $who } on { $day }.

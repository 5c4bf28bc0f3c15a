"""The new version with marks: `plan` is all policy and no XML, `apply` all XML and no policy."""

package org.nianbao.submission.agency.model;

/** What became of an entry in the register. */
public sealed interface Registration
        permits RegisteredAgency, RegisteredRegion, ReorganisedAgency, RegistrationRefused {}

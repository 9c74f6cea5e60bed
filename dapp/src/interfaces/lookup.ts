// Auto-generated via `yarn polkadot-types-from-defs`, do not edit
/* eslint-disable */

/* eslint-disable sort-keys */

export default {
  /**
   * Lookup9: frame_system::pallet::Call<T>
   **/
  FrameSystemCall: {
    _enum: {
      remark: {
        remark: 'Bytes',
      },
      set_heap_pages: {
        pages: 'u64',
      },
      set_code: {
        code: 'Bytes',
      },
      set_code_without_checks: {
        code: 'Bytes',
      },
      set_storage: {
        items: 'Vec<(Bytes,Bytes)>',
      },
      kill_storage: {
        _alias: {
          keys_: 'keys',
        },
        keys_: 'Vec<Bytes>',
      },
      kill_prefix: {
        prefix: 'Bytes',
        subkeys: 'u32',
      },
      remark_with_event: {
        remark: 'Bytes',
      },
      __Unused8: 'Null',
      authorize_upgrade: {
        codeHash: 'H256',
      },
      authorize_upgrade_without_checks: {
        codeHash: 'H256',
      },
      apply_authorized_upgrade: {
        code: 'Bytes'
      }
    }
  },
  /**
   * Lookup16: cumulus_pallet_parachain_system::pallet::Call<T>
   **/
  CumulusPalletParachainSystemCall: {
    _enum: {
      set_validation_data: {
        data: 'CumulusPalletParachainSystemParachainInherentBasicParachainInherentData',
        inboundMessagesData: 'CumulusPalletParachainSystemParachainInherentInboundMessagesData',
      },
      sudo_send_upward_message: {
        message: 'Bytes'
      }
    }
  },
  /**
   * Lookup17: cumulus_pallet_parachain_system::parachain_inherent::BasicParachainInherentData
   **/
  CumulusPalletParachainSystemParachainInherentBasicParachainInherentData: {
    validationData: 'PolkadotPrimitivesV9PersistedValidationData',
    relayChainState: 'SpTrieStorageProof',
    relayParentDescendants: 'Vec<SpRuntimeHeader>',
    collatorPeerId: 'Option<Bytes>'
  },
  /**
   * Lookup18: polkadot_primitives::v9::PersistedValidationData<primitive_types::H256, N>
   **/
  PolkadotPrimitivesV9PersistedValidationData: {
    parentHead: 'Bytes',
    relayParentNumber: 'u32',
    relayParentStorageRoot: 'H256',
    maxPovSize: 'u32'
  },
  /**
   * Lookup20: sp_trie::storage_proof::StorageProof
   **/
  SpTrieStorageProof: {
    trieNodes: 'BTreeSet<Bytes>'
  },
  /**
   * Lookup23: sp_runtime::generic::header::Header<Number, Hash>
   **/
  SpRuntimeHeader: {
    parentHash: 'H256',
    number: 'Compact<u32>',
    stateRoot: 'H256',
    extrinsicsRoot: 'H256',
    digest: 'SpRuntimeDigest'
  },
  /**
   * Lookup25: sp_runtime::generic::digest::Digest
   **/
  SpRuntimeDigest: {
    logs: 'Vec<SpRuntimeDigestDigestItem>'
  },
  /**
   * Lookup27: sp_runtime::generic::digest::DigestItem
   **/
  SpRuntimeDigestDigestItem: {
    _enum: {
      Other: 'Bytes',
      __Unused1: 'Null',
      __Unused2: 'Null',
      __Unused3: 'Null',
      Consensus: '([u8;4],Bytes)',
      Seal: '([u8;4],Bytes)',
      PreRuntime: '([u8;4],Bytes)',
      __Unused7: 'Null',
      RuntimeEnvironmentUpdated: 'Null'
    }
  },
  /**
   * Lookup31: cumulus_pallet_parachain_system::parachain_inherent::InboundMessagesData
   **/
  CumulusPalletParachainSystemParachainInherentInboundMessagesData: {
    downwardMessages: {
      fullMessages: 'Vec<PolkadotCorePrimitivesInboundDownwardMessage>',
      hashedMessages: 'Vec<CumulusPrimitivesParachainInherentHashedMessage>'
    },
    horizontalMessages: 'CumulusPalletParachainSystemParachainInherentAbridgedInboundMessagesCollection'
  },
  /**
   * Lookup33: polkadot_core_primitives::InboundDownwardMessage<BlockNumber>
   **/
  PolkadotCorePrimitivesInboundDownwardMessage: {
    sentAt: 'u32',
    msg: 'Bytes'
  },
  /**
   * Lookup36: cumulus_primitives_parachain_inherent::HashedMessage
   **/
  CumulusPrimitivesParachainInherentHashedMessage: {
    sentAt: 'u32',
    msgHash: 'H256'
  },
  /**
   * Lookup37: cumulus_pallet_parachain_system::parachain_inherent::AbridgedInboundMessagesCollection<Message>
   **/
  CumulusPalletParachainSystemParachainInherentAbridgedInboundMessagesCollection: {
    fullMessages: 'Vec<(u32,PolkadotCorePrimitivesInboundHrmpMessage)>',
    hashedMessages: 'Vec<(u32,CumulusPrimitivesParachainInherentHashedMessage)>'
  },
  /**
   * Lookup40: polkadot_core_primitives::InboundHrmpMessage<BlockNumber>
   **/
  PolkadotCorePrimitivesInboundHrmpMessage: {
    sentAt: 'u32',
    data: 'Bytes'
  },
  /**
   * Lookup44: pallet_timestamp::pallet::Call<T>
   **/
  PalletTimestampCall: {
    _enum: {
      set: {
        now: 'Compact<u64>'
      }
    }
  },
  /**
   * Lookup46: staging_parachain_info::pallet::Call<T>
   **/
  StagingParachainInfoCall: 'Null',
  /**
   * Lookup47: pallet_consortium::pallet::Call<T>
   **/
  PalletConsortiumCall: {
    _enum: {
      admit: {
        details: 'PalletConsortiumNewOrganisation',
      },
      suspend: {
        organisation: 'u32',
      },
      reinstate: {
        organisation: 'u32',
      },
      vouch: {
        organisation: 'u32',
        practitioner: 'AccountId32',
        roles: 'u64',
        period: 'SalusPrimitivesTimePeriod',
      },
      revoke_credential: {
        organisation: 'u32',
        practitioner: 'AccountId32',
      },
      name_collator: {
        organisation: 'u32',
        collator: 'Option<AccountId32>',
      },
      remove: {
        organisation: 'u32',
      },
      release_credentials: {
        organisation: 'u32',
        accounts: 'Vec<AccountId32>',
      },
      release_seat: {
        organisation: 'u32',
      },
      suspend_credential: {
        organisation: 'u32',
        practitioner: 'AccountId32',
      },
      reinstate_credential: {
        organisation: 'u32',
        practitioner: 'AccountId32',
      },
      renew_credential: {
        organisation: 'u32',
        practitioner: 'AccountId32',
        roles: 'u64',
        period: 'SalusPrimitivesTimePeriod',
      },
      rotate_controller: {
        organisation: 'u32',
        newController: 'AccountId32',
        deadline: 'u64',
        signature: 'SpRuntimeMultiSignature',
      },
      prune_payloads: {
        digests: 'Vec<H256>',
      },
      set_encryption_key: {
        owner: 'PalletConsortiumKeyOwner',
        key: 'Bytes',
      },
      release_encryption_keys: {
        owner: 'PalletConsortiumKeyOwner',
      },
      set_quota: {
        organisation: 'u32',
        quota: 'Option<SpWeightsWeightV2Weight>',
      },
      set_allowance: {
        organisation: 'u32',
        allowance: 'Option<u64>',
      },
      __Unused18: 'Null',
      __Unused19: 'Null',
      resume_seat: {
        organisation: 'u32',
      },
      set_fallback_collators: {
        fallbacks: 'Vec<PalletConsortiumFallbackCollator>',
      },
      vouch_alias: {
        organisation: 'u32',
        alias: 'AccountId32',
        roles: 'u64',
        month: 'u16',
        commitment: 'H256',
      },
      open_alias: {
        organisation: 'u32',
        alias: 'AccountId32',
        practitioner: 'AccountId32',
        salt: '[u8;32]',
      },
      release_aliases: {
        organisation: 'u32',
        aliases: 'Vec<AccountId32>',
      },
      __Unused25: 'Null',
      __Unused26: 'Null',
      __Unused27: 'Null',
      __Unused28: 'Null',
      __Unused29: 'Null',
      name_voting_account: {
        organisation: 'u32',
        account: 'Option<AccountId32>'
      }
    }
  },
  /**
   * Lookup48: pallet_consortium::types::NewOrganisation<sp_core::crypto::AccountId32>
   **/
  PalletConsortiumNewOrganisation: {
    kind: 'SalusPrimitivesCodesOrganisationKind',
    jurisdiction: 'SalusPrimitivesCodesJurisdiction',
    name: 'Bytes',
    lei: 'SalusPrimitivesLei',
    controller: 'AccountId32'
  },
  /**
   * Lookup49: salus_primitives::codes::organisation_kind::OrganisationKind
   **/
  SalusPrimitivesCodesOrganisationKind: {
    _enum: ['HOSPITAL', 'LABORATORY', 'INSURER', 'RESEARCH_INSTITUTE', 'REGULATOR', 'PATIENT_ASSOCIATION']
  },
  /**
   * Lookup50: salus_primitives::codes::jurisdiction::Jurisdiction
   **/
  SalusPrimitivesCodesJurisdiction: '[u8;2]',
  /**
   * Lookup52: salus_primitives::lei::Lei
   **/
  SalusPrimitivesLei: '[u8;20]',
  /**
   * Lookup55: salus_primitives::codes::role::PractitionerRole
   **/
  SalusPrimitivesCodesRolePractitionerRole: {
    _enum: ['DOCTOR', 'CARDIOLOGIST', 'EMERGENCY_PHYSICIAN', 'GENERAL_PRACTITIONER', 'ONCOLOGIST', 'PSYCHIATRIST', 'NURSE', 'PHARMACIST', 'LABORATORY_SCIENTIST', 'RESEARCHER', 'REGISTRATION_CLERK', 'PRIVACY_OFFICER', 'TEACHER', 'ICT']
  },
  /**
   * Lookup56: salus_primitives::time::Period
   **/
  SalusPrimitivesTimePeriod: {
    from: 'u64',
    to: 'Option<u64>'
  },
  /**
   * Lookup61: sp_runtime::MultiSignature
   **/
  SpRuntimeMultiSignature: {
    _enum: {
      Ed25519: '[u8;64]',
      Sr25519: '[u8;64]',
      Ecdsa: '[u8;65]',
      Eth: '[u8;65]'
    }
  },
  /**
   * Lookup66: pallet_consortium::types::KeyOwner<sp_core::crypto::AccountId32>
   **/
  PalletConsortiumKeyOwner: {
    _enum: {
      Organisation: 'u32',
      Practitioner: '(u32,AccountId32)'
    }
  },
  /**
   * Lookup69: sp_weights::weight_v2::Weight
   **/
  SpWeightsWeightV2Weight: {
    refTime: 'Compact<u64>',
    proofSize: 'Compact<u64>'
  },
  /**
   * Lookup71: pallet_consortium::types::FallbackCollator<sp_core::crypto::AccountId32>
   **/
  PalletConsortiumFallbackCollator: {
    organisation: 'u32',
    collator: 'AccountId32'
  },
  /**
   * Lookup76: pallet_session::pallet::Call<T>
   **/
  PalletSessionCall: {
    _enum: {
      set_keys: {
        _alias: {
          keys_: 'keys',
        },
        keys_: 'SalusRuntimeSessionKeys',
        proof: 'Bytes',
      },
      purge_keys: 'Null'
    }
  },
  /**
   * Lookup77: salus_runtime::SessionKeys
   **/
  SalusRuntimeSessionKeys: {
    aura: 'SpConsensusAuraSr25519AppSr25519Public'
  },
  /**
   * Lookup78: sp_consensus_aura::sr25519::app_sr25519::Public
   **/
  SpConsensusAuraSr25519AppSr25519Public: '[u8;32]',
  /**
   * Lookup79: pallet_utility::pallet::Call<T>
   **/
  PalletUtilityCall: {
    _enum: {
      batch: {
        calls: 'Vec<Call>',
      },
      as_derivative: {
        index: 'u16',
        call: 'Call',
      },
      batch_all: {
        calls: 'Vec<Call>',
      },
      dispatch_as: {
        asOrigin: 'SalusRuntimeOriginCaller',
        call: 'Call',
      },
      force_batch: {
        calls: 'Vec<Call>',
      },
      with_weight: {
        call: 'Call',
        weight: 'SpWeightsWeightV2Weight',
      },
      if_else: {
        main: 'Call',
        fallback: 'Call',
      },
      dispatch_as_fallible: {
        asOrigin: 'SalusRuntimeOriginCaller',
        call: 'Call'
      }
    }
  },
  /**
   * Lookup81: salus_runtime::OriginCaller
   **/
  SalusRuntimeOriginCaller: {
    _enum: {
      system: 'FrameSupportDispatchRawOrigin',
      __Unused1: 'Null',
      __Unused2: 'Null',
      __Unused3: 'Null',
      __Unused4: 'Null',
      __Unused5: 'Null',
      __Unused6: 'Null',
      __Unused7: 'Null',
      __Unused8: 'Null',
      __Unused9: 'Null',
      __Unused10: 'Null',
      __Unused11: 'Null',
      __Unused12: 'Null',
      __Unused13: 'Null',
      __Unused14: 'Null',
      __Unused15: 'Null',
      __Unused16: 'Null',
      __Unused17: 'Null',
      __Unused18: 'Null',
      __Unused19: 'Null',
      __Unused20: 'Null',
      __Unused21: 'Null',
      __Unused22: 'Null',
      __Unused23: 'Null',
      __Unused24: 'Null',
      __Unused25: 'Null',
      __Unused26: 'Null',
      __Unused27: 'Null',
      __Unused28: 'Null',
      __Unused29: 'Null',
      Governance: 'PalletGovernanceDecided'
    }
  },
  /**
   * Lookup82: frame_support::dispatch::RawOrigin<sp_core::crypto::AccountId32>
   **/
  FrameSupportDispatchRawOrigin: {
    _enum: {
      Root: 'Null',
      Signed: 'AccountId32',
      None: 'Null',
      Authorized: 'Null'
    }
  },
  /**
   * Lookup83: pallet_governance::types::Decided
   **/
  PalletGovernanceDecided: 'PalletGovernanceTrack',
  /**
   * Lookup84: pallet_governance::types::Track
   **/
  PalletGovernanceTrack: {
    _enum: ['Membership', 'Parameters', 'Upgrade', 'Pause']
  },
  /**
   * Lookup85: pallet_proxy::pallet::Call<T>
   **/
  PalletProxyCall: {
    _enum: {
      proxy: {
        real: 'MultiAddress',
        forceProxyType: 'Option<SalusRuntimeConfigsAccountsProxyType>',
        call: 'Call',
      },
      add_proxy: {
        delegate: 'MultiAddress',
        proxyType: 'SalusRuntimeConfigsAccountsProxyType',
        delay: 'u32',
      },
      remove_proxy: {
        delegate: 'MultiAddress',
        proxyType: 'SalusRuntimeConfigsAccountsProxyType',
        delay: 'u32',
      },
      remove_proxies: 'Null',
      create_pure: {
        proxyType: 'SalusRuntimeConfigsAccountsProxyType',
        delay: 'u32',
        index: 'u16',
      },
      kill_pure: {
        spawner: 'MultiAddress',
        proxyType: 'SalusRuntimeConfigsAccountsProxyType',
        index: 'u16',
        height: 'Compact<u32>',
        extIndex: 'Compact<u32>',
      },
      announce: {
        real: 'MultiAddress',
        callHash: 'H256',
      },
      remove_announcement: {
        real: 'MultiAddress',
        callHash: 'H256',
      },
      reject_announcement: {
        delegate: 'MultiAddress',
        callHash: 'H256',
      },
      proxy_announced: {
        delegate: 'MultiAddress',
        real: 'MultiAddress',
        forceProxyType: 'Option<SalusRuntimeConfigsAccountsProxyType>',
        call: 'Call',
      },
      poke_deposit: 'Null'
    }
  },
  /**
   * Lookup87: salus_runtime::configs::accounts::ProxyType
   **/
  SalusRuntimeConfigsAccountsProxyType: {
    _enum: ['Any', 'Consent', 'Anchoring', 'Access']
  },
  /**
   * Lookup88: pallet_multisig::pallet::Call<T>
   **/
  PalletMultisigCall: {
    _enum: {
      as_multi_threshold_1: {
        otherSignatories: 'Vec<AccountId32>',
        call: 'Call',
      },
      as_multi: {
        threshold: 'u16',
        otherSignatories: 'Vec<AccountId32>',
        maybeTimepoint: 'Option<PalletMultisigTimepoint>',
        call: 'Call',
        maxWeight: 'SpWeightsWeightV2Weight',
      },
      approve_as_multi: {
        threshold: 'u16',
        otherSignatories: 'Vec<AccountId32>',
        maybeTimepoint: 'Option<PalletMultisigTimepoint>',
        callHash: '[u8;32]',
        maxWeight: 'SpWeightsWeightV2Weight',
      },
      cancel_as_multi: {
        threshold: 'u16',
        otherSignatories: 'Vec<AccountId32>',
        timepoint: 'PalletMultisigTimepoint',
        callHash: '[u8;32]',
      },
      poke_deposit: {
        threshold: 'u16',
        otherSignatories: 'Vec<AccountId32>',
        callHash: '[u8;32]'
      }
    }
  },
  /**
   * Lookup90: pallet_multisig::Timepoint<BlockNumber>
   **/
  PalletMultisigTimepoint: {
    height: 'u32',
    index: 'u32'
  },
  /**
   * Lookup91: pallet_balances::pallet::Call<T, I>
   **/
  PalletBalancesCall: {
    _enum: {
      transfer_allow_death: {
        dest: 'MultiAddress',
        value: 'Compact<u128>',
      },
      __Unused1: 'Null',
      force_transfer: {
        source: 'MultiAddress',
        dest: 'MultiAddress',
        value: 'Compact<u128>',
      },
      transfer_keep_alive: {
        dest: 'MultiAddress',
        value: 'Compact<u128>',
      },
      transfer_all: {
        dest: 'MultiAddress',
        keepAlive: 'bool',
      },
      force_unreserve: {
        who: 'MultiAddress',
        amount: 'u128',
      },
      upgrade_accounts: {
        who: 'Vec<AccountId32>',
      },
      __Unused7: 'Null',
      force_set_balance: {
        who: 'MultiAddress',
        newFree: 'Compact<u128>',
      },
      force_adjust_total_issuance: {
        direction: 'PalletBalancesAdjustmentDirection',
        delta: 'Compact<u128>',
      },
      burn: {
        value: 'Compact<u128>',
        keepAlive: 'bool'
      }
    }
  },
  /**
   * Lookup95: pallet_balances::types::AdjustmentDirection
   **/
  PalletBalancesAdjustmentDirection: {
    _enum: ['Increase', 'Decrease']
  },
  /**
   * Lookup96: pallet_governance::pallet::Call<T>
   **/
  PalletGovernanceCall: {
    _enum: {
      propose: {
        call: 'Call',
      },
      vote: {
        proposal: 'u64',
        isAye: 'bool',
      },
      confirm: {
        proposal: 'u64',
      },
      enact: {
        proposal: 'u64',
      },
      close: {
        proposal: 'u64',
      },
      withdraw: {
        proposal: 'u64',
      },
      authorize_upgrade: {
        codeHash: 'H256',
      },
      pause: {
        class: 'SalusPrimitivesGovernanceCallClass',
        duration: 'u64',
      },
      lift_pause: {
        class: 'SalusPrimitivesGovernanceCallClass'
      }
    }
  },
  /**
   * Lookup98: salus_primitives::governance::CallClass
   **/
  SalusPrimitivesGovernanceCallClass: {
    _enum: ['Credentials', 'Enrolment', 'Consents', 'Records', 'Access']
  },
  /**
   * Lookup99: pallet_access_control::pallet::Call<T>
   **/
  PalletAccessControlCall: {
    _enum: {
      request: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        target: 'PalletAccessControlTarget',
        action: 'SalusPrimitivesCodesActionConsentAction',
        purpose: 'SalusPrimitivesCodesPurposePurposeOfUse',
        study: 'Option<u64>',
        usage: 'PalletAccessControlPermitUsage',
      },
      prune_permits: {
        permits: 'Vec<(SalusPrimitivesIdsSubjectId,u64)>',
      },
      __Unused2: 'Null',
      __Unused3: 'Null',
      __Unused4: 'Null',
      __Unused5: 'Null',
      __Unused6: 'Null',
      __Unused7: 'Null',
      __Unused8: 'Null',
      __Unused9: 'Null',
      use_permit: {
        subject: 'SalusPrimitivesIdsSubjectId',
        permit: 'u64',
      },
      disclose: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        disclosure: 'SalusPrimitivesDisclosureNewDisclosure',
      },
      extend_series: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        disclosure: 'u64',
        count: 'u32',
        last: 'u64',
      },
      acknowledge: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        disclosure: 'u64',
        count: 'u32',
      },
      dispute: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        disclosure: 'u64',
        reason: 'SalusPrimitivesDisclosureDisputeReason',
      },
      seal_half: {
        organisation: 'u32',
        commitment: 'H256',
      },
      open_half: {
        organisation: 'u32',
        half: 'u64',
        opening: 'SalusPrimitivesDisclosureSealedHalf',
      },
      post_batch: {
        organisation: 'u32',
        batch: 'SalusPrimitivesAccessBatch',
      },
      demand_leaves: {
        subject: 'SalusPrimitivesIdsSubjectId',
        organisation: 'u32',
        period: 'SalusPrimitivesTimePeriod',
      },
      answer_demand: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        answer: 'PalletAccessControlHalvesDemandAnswer',
      },
      prune_accounting: {
        items: 'Vec<PalletAccessControlHalvesPrunable>',
      },
      __Unused21: 'Null',
      __Unused22: 'Null',
      __Unused23: 'Null',
      __Unused24: 'Null',
      __Unused25: 'Null',
      __Unused26: 'Null',
      __Unused27: 'Null',
      __Unused28: 'Null',
      __Unused29: 'Null',
      __Unused30: 'Null',
      __Unused31: 'Null',
      __Unused32: 'Null',
      __Unused33: 'Null',
      __Unused34: 'Null',
      __Unused35: 'Null',
      __Unused36: 'Null',
      __Unused37: 'Null',
      __Unused38: 'Null',
      __Unused39: 'Null',
      break_glass: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        target: 'PalletAccessControlTarget',
        reason: 'SalusPrimitivesCodesPurposePurposeOfUse',
        justification: 'H256',
      },
      post_emergency: {
        organisation: 'u32',
        statement: 'PalletAccessControlEmergencyTypesEmergencyStatement',
        signature: 'SpRuntimeMultiSignature',
      },
      file_justification: {
        subject: 'SalusPrimitivesIdsSubjectId',
        emergency: 'u64',
      },
      review: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        emergency: 'u64',
        verdict: 'PalletAccessControlEmergencyTypesVerdict',
      },
      restore_break_glass: {
        organisation: 'u32',
        practitioner: 'AccountId32',
      },
      set_standing_refusals: {
        rules: 'PalletAccessControlEmergencyTypesRefusalRules',
      },
      prune_emergencies: {
        emergencies: 'Vec<(SalusPrimitivesIdsSubjectId,u64)>',
      },
      prune_statements: {
        digests: 'Vec<H256>'
      }
    }
  },
  /**
   * Lookup100: salus_primitives::ids::SubjectId
   **/
  SalusPrimitivesIdsSubjectId: '[u8;16]',
  /**
   * Lookup102: pallet_access_control::types::Target
   **/
  PalletAccessControlTarget: {
    _enum: {
      Data: {
        class: 'Option<SalusPrimitivesCodesDataClass>',
        confidentiality: 'Option<SalusPrimitivesCodesConfidentiality>',
        labels: 'Option<u64>',
        author: 'Option<u32>',
        tags: 'Option<Vec<H256>>',
        dataTime: 'Option<u64>',
      },
      Record: 'u64'
    }
  },
  /**
   * Lookup104: salus_primitives::codes::data_class::DataClass
   **/
  SalusPrimitivesCodesDataClass: {
    _enum: ['PATIENT', 'ALLERGY_INTOLERANCE', 'CARE_PLAN', 'CARE_TEAM', 'CONDITION', 'DEVICE', 'DIAGNOSTIC_REPORT', 'DOCUMENT_REFERENCE', 'ENCOUNTER', 'FAMILY_MEMBER_HISTORY', 'GOAL', 'IMAGING_STUDY', 'IMMUNIZATION', 'MEDICATION', 'MEDICATION_ADMINISTRATION', 'MEDICATION_REQUEST', 'MEDICATION_STATEMENT', 'MEDICATION_DISPENSE', 'MOLECULAR_SEQUENCE', 'OBSERVATION', 'PROCEDURE', 'QUESTIONNAIRE_RESPONSE', 'SERVICE_REQUEST', 'SPECIMEN', 'COVERAGE', 'CLAIM', 'EXPLANATION_OF_BENEFIT', 'COMPOSITION', 'PATIENT_SUMMARY', 'PRESCRIPTION', 'DISPENSATION', 'IMAGING_REPORT', 'LABORATORY_REPORT', 'DISCHARGE_REPORT', 'ACCOUNT', 'ADVERSE_EVENT', 'APPOINTMENT', 'BODY_STRUCTURE', 'CHARGE_ITEM', 'CLAIM_RESPONSE', 'CLINICAL_IMPRESSION', 'COMMUNICATION', 'COMMUNICATION_REQUEST', 'CONSENT', 'DETECTED_ISSUE', 'DEVICE_REQUEST', 'DEVICE_USAGE', 'EPISODE_OF_CARE', 'FLAG', 'GENOMIC_STUDY', 'IMAGING_SELECTION', 'IMMUNIZATION_EVALUATION', 'IMMUNIZATION_RECOMMENDATION', 'INVOICE', 'LIST', 'MEDIA', 'NUTRITION_INTAKE', 'NUTRITION_ORDER', 'RELATED_PERSON', 'RESEARCH_SUBJECT', 'RISK_ASSESSMENT', 'VISION_PRESCRIPTION']
  },
  /**
   * Lookup106: salus_primitives::codes::confidentiality::Confidentiality
   **/
  SalusPrimitivesCodesConfidentiality: {
    _enum: ['U', 'L', 'M', 'N', 'R', 'V']
  },
  /**
   * Lookup109: salus_primitives::codes::sensitivity::Sensitivity
   **/
  SalusPrimitivesCodesSensitivity: {
    _enum: ['ETH', 'GDIS', 'HIV', 'MST', 'SCA', 'SDV', 'SEX', 'SPI', 'BH', 'COGN', 'DVD', 'EMOTDIS', 'MH', 'PSY', 'PSYTHPN', 'SUD', 'ETHUD', 'OPIOIDUD', 'STD', 'TBOO', 'VIO', 'SICKLE', 'DEMO', 'DOB', 'GENDER', 'LIVARG', 'MARST', 'RACE', 'REL', 'B', 'EMPL', 'LOCIS', 'SSP', 'ADOL', 'CEL', 'DIA', 'DRGIS', 'EMP', 'PDS', 'PHY', 'PRS']
  },
  /**
   * Lookup116: salus_primitives::codes::action::ConsentAction
   **/
  SalusPrimitivesCodesActionConsentAction: {
    _enum: ['COLLECT', 'ACCESS', 'USE', 'DISCLOSE', 'CORRECT']
  },
  /**
   * Lookup117: salus_primitives::codes::purpose::PurposeOfUse
   **/
  SalusPrimitivesCodesPurposePurposeOfUse: {
    _enum: ['HMARKT', 'HOPERAT', 'CAREMGT', 'DONAT', 'FRAUD', 'GOV', 'HACCRED', 'HCOMPL', 'HDECD', 'HDIRECT', 'HDM', 'HLEGAL', 'HOUTCOMS', 'HPRGRP', 'HQUALIMP', 'HSYSADMIN', 'LABELING', 'METAMGT', 'MEMADMIN', 'MILCDM', 'PATADMIN', 'PATSFTY', 'PERFMSR', 'RECORDMGT', 'SYSDEV', 'HTEST', 'TRAIN', 'HPAYMT', 'CLMATTCH', 'COVAUTH', 'COVERAGE', 'ELIGDTRM', 'ELIGVER', 'ENROLLM', 'MILDCRG', 'REMITADV', 'HRESCH', 'BIORCH', 'CLINTRCH', 'CLINTRCHNPC', 'CLINTRCHPC', 'PRECLINTRCH', 'DSRCH', 'POARCH', 'TRANSRCH', 'PATRQT', 'FAMRQT', 'PWATRNY', 'SUPNWK', 'PUBHLTH', 'DISASTER', 'THREAT', 'TREAT', 'CLINTRL', 'COC', 'ETREAT', 'BTG', 'ERTREAT', 'POPHLTH']
  },
  /**
   * Lookup120: pallet_access_control::types::PermitUsage
   **/
  PalletAccessControlPermitUsage: {
    _enum: ['Single', 'Multiple']
  },
  /**
   * Lookup125: salus_primitives::disclosure::NewDisclosure
   **/
  SalusPrimitivesDisclosureNewDisclosure: {
    recipient: 'SalusPrimitivesDisclosureRecipient',
    ground: 'SalusPrimitivesDisclosureDisclosureGround',
    purpose: 'SalusPrimitivesCodesPurposePurposeOfUse',
    disclosed: 'SalusPrimitivesDisclosureDisclosed',
    count: 'u32',
    first: 'u64',
    last: 'u64'
  },
  /**
   * Lookup126: salus_primitives::disclosure::Recipient
   **/
  SalusPrimitivesDisclosureRecipient: {
    _enum: {
      Member: 'u32',
      Outside: 'H256'
    }
  },
  /**
   * Lookup127: salus_primitives::disclosure::DisclosureGround
   **/
  SalusPrimitivesDisclosureDisclosureGround: {
    _enum: {
      Permit: 'u64',
      Law: 'SalusPrimitivesCodesLegalBasis',
      Impermissible: 'Null'
    }
  },
  /**
   * Lookup128: salus_primitives::codes::legal_basis::LegalBasis
   **/
  SalusPrimitivesCodesLegalBasis: {
    _enum: ['GDPR_CONSENT', 'GDPR_VITAL_INTERESTS', 'GDPR_HEALTH_CARE', 'GDPR_PUBLIC_HEALTH', 'GDPR_RESEARCH', 'HIPAA_TPO', 'HIPAA_AUTHORIZATION', 'HIPAA_REQUIRED_BY_LAW', 'CFR_42_PART_2', 'TITLE_38_SECTION_7332', 'COMMON_RULE']
  },
  /**
   * Lookup129: salus_primitives::disclosure::Disclosed
   **/
  SalusPrimitivesDisclosureDisclosed: {
    _enum: {
      Class: 'SalusPrimitivesCodesDataClass',
      Documents: 'Vec<H256>'
    }
  },
  /**
   * Lookup133: salus_primitives::disclosure::DisputeReason
   **/
  SalusPrimitivesDisclosureDisputeReason: {
    _enum: ['NotReceived', 'OtherData', 'FewerTimes', 'OtherTime', 'NotAskedFor']
  },
  /**
   * Lookup135: salus_primitives::disclosure::SealedHalf
   **/
  SalusPrimitivesDisclosureSealedHalf: {
    salt: '[u8;32]',
    content: 'SalusPrimitivesDisclosureSealedContent'
  },
  /**
   * Lookup136: salus_primitives::disclosure::SealedContent
   **/
  SalusPrimitivesDisclosureSealedContent: {
    _enum: {
      Nothing: 'Null',
      Disclosure: {
        subject: 'SalusPrimitivesIdsSubjectId',
        disclosure: 'SalusPrimitivesDisclosureNewDisclosure',
        suspendedUntil: 'u64'
      }
    }
  },
  /**
   * Lookup137: salus_primitives::access_batch::AccessBatch
   **/
  SalusPrimitivesAccessBatch: {
    root: 'H256',
    count: 'u32',
    tagKey: '[u8;32]',
    from: 'u64',
    to: 'u64',
    state: 'SalusPrimitivesAccessBatchStateRef',
    isDegraded: 'bool'
  },
  /**
   * Lookup138: salus_primitives::access_batch::StateRef
   **/
  SalusPrimitivesAccessBatchStateRef: {
    _alias: {
      hash_: 'hash'
    },
    number: 'u32',
    hash_: 'H256',
    time: 'u64'
  },
  /**
   * Lookup139: pallet_access_control::halves::DemandAnswer
   **/
  PalletAccessControlHalvesDemandAnswer: {
    _enum: {
      HandedOver: {
        commitment: 'H256',
        leaves: 'u32',
      },
      Absent: 'Null'
    }
  },
  /**
   * Lookup141: pallet_access_control::halves::Prunable
   **/
  PalletAccessControlHalvesPrunable: {
    _enum: {
      Disclosure: '(SalusPrimitivesIdsSubjectId,u64)',
      SealedHalf: '(u32,u64)',
      AccessBatch: '(u32,u64)',
      Demand: '(SalusPrimitivesIdsSubjectId,u32)',
      Denials: '(u32,SalusPrimitivesIdsSubjectId)'
    }
  },
  /**
   * Lookup144: pallet_access_control::emergency_types::EmergencyStatement<sp_core::crypto::AccountId32>
   **/
  PalletAccessControlEmergencyTypesEmergencyStatement: {
    practitioner: 'AccountId32',
    organisation: 'u32',
    subject: 'SalusPrimitivesIdsSubjectId',
    target: 'PalletAccessControlTarget',
    reason: 'SalusPrimitivesCodesPurposePurposeOfUse',
    justification: 'H256',
    brokenAt: 'u64'
  },
  /**
   * Lookup146: pallet_access_control::emergency_types::Verdict
   **/
  PalletAccessControlEmergencyTypesVerdict: {
    _enum: ['Justified', 'NotJustified', 'NotOpened']
  },
  /**
   * Lookup147: pallet_access_control::emergency_types::RefusalRules
   **/
  PalletAccessControlEmergencyTypesRefusalRules: {
    byDefault: 'bool',
    countries: 'Vec<(SalusPrimitivesCodesJurisdiction,bool)>'
  },
  /**
   * Lookup154: pallet_record_anchoring::pallet::Call<T>
   **/
  PalletRecordAnchoringCall: {
    _enum: {
      anchor: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'PalletRecordAnchoringNewRecord',
      },
      anchor_batch: {
        organisation: 'u32',
        batch: 'PalletRecordAnchoringNewBatch',
      },
      __Unused2: 'Null',
      __Unused3: 'Null',
      __Unused4: 'Null',
      __Unused5: 'Null',
      __Unused6: 'Null',
      __Unused7: 'Null',
      __Unused8: 'Null',
      __Unused9: 'Null',
      supersede: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        superseded: 'u64',
        relation: 'SalusPrimitivesCodesVersionRelation',
        record: 'PalletRecordAnchoringNewRecord',
      },
      erase: {
        organisation: 'u32',
        anchor: 'PalletRecordAnchoringAnchor',
        ground: 'SalusPrimitivesCodesErasureErasureGround',
      },
      place_hold: {
        organisation: 'u32',
        anchor: 'PalletRecordAnchoringAnchor',
        ground: 'SalusPrimitivesCodesErasureRetentionGround',
      },
      lift_hold: {
        organisation: 'u32',
        anchor: 'PalletRecordAnchoringAnchor',
      },
      offer_custody: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        to: 'u32',
      },
      accept_custody: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        basis: 'PalletRecordAnchoringCollectionBasis',
      },
      discard_offer: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
      },
      adopt_custody: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        basis: 'PalletRecordAnchoringCollectionBasis',
      },
      attest: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        kind: 'PalletRecordAnchoringAttestationKind',
      },
      withdraw_attestation: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64'
      }
    }
  },
  /**
   * Lookup155: pallet_record_anchoring::types::NewRecord
   **/
  PalletRecordAnchoringNewRecord: {
    class: 'SalusPrimitivesCodesDataClass',
    confidentiality: 'SalusPrimitivesCodesConfidentiality',
    labels: 'u64',
    commitment: 'H256',
    secondCommitment: 'Option<H256>',
    schema: 'PalletRecordAnchoringSchemaVersion',
    dataTime: 'Option<u64>',
    tags: 'Option<Vec<H256>>',
    basis: 'PalletRecordAnchoringCollectionBasis'
  },
  /**
   * Lookup157: pallet_record_anchoring::types::SchemaVersion
   **/
  PalletRecordAnchoringSchemaVersion: {
    _enum: ['R4', 'R4B', 'R5']
  },
  /**
   * Lookup158: pallet_record_anchoring::types::CollectionBasis
   **/
  PalletRecordAnchoringCollectionBasis: {
    _enum: {
      Consent: 'Null',
      Law: 'SalusPrimitivesCodesLegalBasis'
    }
  },
  /**
   * Lookup159: pallet_record_anchoring::types::NewBatch
   **/
  PalletRecordAnchoringNewBatch: {
    root: 'H256',
    count: 'u32',
    schema: 'PalletRecordAnchoringSchemaVersion',
    leafKinds: 'u64'
  },
  /**
   * Lookup161: salus_primitives::codes::leaf_kind::LeafKind
   **/
  SalusPrimitivesCodesLeafKind: {
    _enum: ['RECORD', 'PAPER', 'JUSTIFICATION']
  },
  /**
   * Lookup162: salus_primitives::codes::version_relation::VersionRelation
   **/
  SalusPrimitivesCodesVersionRelation: {
    _enum: ['REPLACES', 'AMENDS', 'APPENDS', 'CORRECTS']
  },
  /**
   * Lookup163: pallet_record_anchoring::types::Anchor
   **/
  PalletRecordAnchoringAnchor: {
    _enum: {
      Record: {
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
      },
      Batch: 'u64'
    }
  },
  /**
   * Lookup165: salus_primitives::codes::erasure::ErasureGround
   **/
  SalusPrimitivesCodesErasureErasureGround: {
    _enum: ['NO_LONGER_NECESSARY', 'CONSENT_WITHDRAWN', 'OBJECTION', 'UNLAWFUL', 'LEGAL_OBLIGATION', 'COURT_ORDER', 'ENTERED_IN_ERROR']
  },
  /**
   * Lookup166: salus_primitives::codes::erasure::RetentionGround
   **/
  SalusPrimitivesCodesErasureRetentionGround: {
    _enum: ['LEGAL_OBLIGATION', 'PUBLIC_HEALTH', 'ARCHIVING', 'LEGAL_CLAIMS', 'COURT_ORDER']
  },
  /**
   * Lookup167: pallet_record_anchoring::types::AttestationKind
   **/
  PalletRecordAnchoringAttestationKind: {
    _enum: ['Held', 'Checked']
  },
  /**
   * Lookup168: pallet_consent_registry::pallet::Call<T>
   **/
  PalletConsentRegistryCall: {
    _enum: {
      grant: {
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        consent: 'SalusPrimitivesConsent',
      },
      revoke: {
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        consent: 'u64',
      },
      revoke_all: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      capture: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        consent: 'SalusPrimitivesConsent',
        evidence: 'H256',
      },
      confirm_capture: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
      },
      discard_capture: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
      },
      revoke_on_paper: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        consent: 'u64',
        evidence: 'H256',
      },
      set_default_policy: {
        rules: 'Vec<SalusPrimitivesEvaluatorPolicyPolicyRule>',
      },
      __Unused8: 'Null',
      __Unused9: 'Null',
      __Unused10: 'Null',
      __Unused11: 'Null',
      __Unused12: 'Null',
      __Unused13: 'Null',
      __Unused14: 'Null',
      __Unused15: 'Null',
      __Unused16: 'Null',
      __Unused17: 'Null',
      __Unused18: 'Null',
      __Unused19: 'Null',
      prune: {
        _alias: {
          keys_: 'keys',
        },
        keys_: 'Vec<(SalusPrimitivesIdsSubjectId,u32,SalusPrimitivesConsentGrantee)>',
      },
      __Unused21: 'Null',
      __Unused22: 'Null',
      __Unused23: 'Null',
      __Unused24: 'Null',
      __Unused25: 'Null',
      __Unused26: 'Null',
      __Unused27: 'Null',
      __Unused28: 'Null',
      __Unused29: 'Null',
      amend: {
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        old: 'u64',
        consent: 'SalusPrimitivesConsent',
      },
      revoke_toward: {
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
      },
      propose: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        consent: 'SalusPrimitivesConsent',
      },
      confirm_proposal: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
      },
      refuse_proposal: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
      },
      prune_proposals: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      attach_verification: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        consent: 'u64',
        kind: 'PalletConsentRegistryVerificationKind',
        isMeant: 'bool',
      },
      seal: {
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        sealed: 'SalusPrimitivesConsentSealedDeny',
      },
      open_seal: {
        subject: 'SalusPrimitivesIdsSubjectId',
        sealedToward: 'SalusPrimitivesConsentGrantee',
        id: 'u64',
        salt: '[u8;32]',
        grantee: 'SalusPrimitivesConsentGrantee',
        consent: 'SalusPrimitivesConsent',
      },
      admit_programme: {
        terms: 'SalusPrimitivesResearchProgramme',
      },
      close_programme: {
        programme: 'u32',
      },
      register_study: {
        organisation: 'u32',
        study: 'SalusPrimitivesResearchStudy',
      },
      withdraw_study: {
        organisation: 'u32',
        study: 'u64',
      },
      set_purpose_claims: {
        claims: 'Vec<SalusPrimitivesEvaluatorPolicyPurposeClaim>',
      },
      capture_lift: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        deny: 'u64',
        evidence: 'H256'
      }
    }
  },
  /**
   * Lookup169: salus_primitives::consent::Grantee<sp_core::crypto::AccountId32>
   **/
  SalusPrimitivesConsentGrantee: {
    _enum: {
      Practitioner: {
        organisation: 'u32',
        account: 'AccountId32',
      },
      Organisation: 'u32',
      Role: {
        organisation: 'u32',
        role: 'SalusPrimitivesCodesRolePractitionerRole',
      },
      Kind: 'SalusPrimitivesCodesOrganisationKind',
      Everyone: 'Null'
    }
  },
  /**
   * Lookup170: salus_primitives::consent::Consent
   **/
  SalusPrimitivesConsent: {
    decision: 'SalusPrimitivesConsentConsentDecision',
    region: 'SalusPrimitivesConsentRegion',
    period: 'SalusPrimitivesTimePeriod',
    regulatoryBasis: 'SalusPrimitivesCodesLegalBasis',
    category: 'SalusPrimitivesCodesConsentCategory',
    source: 'Option<H256>',
    programme: 'Option<u32>',
    tags: 'Vec<H256>',
    provisions: 'Vec<SalusPrimitivesConsentProvision>'
  },
  /**
   * Lookup171: salus_primitives::consent::ConsentDecision
   **/
  SalusPrimitivesConsentConsentDecision: {
    _enum: ['Permit', 'Deny']
  },
  /**
   * Lookup172: salus_primitives::consent::Region
   **/
  SalusPrimitivesConsentRegion: {
    actions: 'u64',
    purposes: 'u64',
    classes: 'u64',
    confidentiality: 'SalusPrimitivesCodesConfidentiality',
    labels: 'u64',
    author: 'Option<u32>',
    tags: 'u8',
    dataPeriod: 'Option<SalusPrimitivesTimePeriod>'
  },
  /**
   * Lookup178: salus_primitives::codes::consent_category::ConsentCategory
   **/
  SalusPrimitivesCodesConsentCategory: {
    _enum: ['ACD', 'DNR', 'EMRGONLY', 'HCD', 'NPP', 'POLST', 'RESEARCH', 'RSDID', 'RSREID', 'ICOL', 'IDSCL', 'INFA', 'IRDSCL']
  },
  /**
   * Lookup183: salus_primitives::consent::Provision
   **/
  SalusPrimitivesConsentProvision: {
    hole: 'SalusPrimitivesConsentRegion',
    fills: 'Vec<SalusPrimitivesConsentRegion>'
  },
  /**
   * Lookup189: salus_primitives::evaluator::policy::PolicyRule
   **/
  SalusPrimitivesEvaluatorPolicyPolicyRule: {
    jurisdiction: 'Option<SalusPrimitivesCodesJurisdiction>',
    purpose: 'SalusPrimitivesCodesPurposePurposeOfUse',
    kind: 'SalusPrimitivesCodesOrganisationKind',
    decision: 'SalusPrimitivesEvaluatorAnswerAccessDecision'
  },
  /**
   * Lookup191: salus_primitives::evaluator::answer::AccessDecision
   **/
  SalusPrimitivesEvaluatorAnswerAccessDecision: {
    _enum: ['Permit', 'BreakGlassOnly', 'AskCustodian', 'Deny']
  },
  /**
   * Lookup196: pallet_consent_registry::types::VerificationKind
   **/
  PalletConsentRegistryVerificationKind: {
    _enum: ['Family', 'Validation']
  },
  /**
   * Lookup197: salus_primitives::consent::SealedDeny
   **/
  SalusPrimitivesConsentSealedDeny: {
    commitment: 'H256',
    period: 'SalusPrimitivesTimePeriod'
  },
  /**
   * Lookup198: salus_primitives::research::Programme<sp_core::crypto::AccountId32>
   **/
  SalusPrimitivesResearchProgramme: {
    permission: 'SalusPrimitivesCodesDataUseDataUsePermission',
    modifiers: 'u64',
    diseases: 'Vec<SalusPrimitivesResearchDisease>',
    researchTypes: 'Vec<H256>',
    countries: 'Vec<SalusPrimitivesCodesJurisdiction>',
    institutions: 'Vec<u32>',
    projects: 'Vec<H256>',
    users: 'Vec<AccountId32>',
    ethicsPermits: 'Vec<H256>',
    publishFrom: 'Option<u64>',
    months: 'Option<u16>'
  },
  /**
   * Lookup199: salus_primitives::codes::data_use::DataUsePermission
   **/
  SalusPrimitivesCodesDataUseDataUsePermission: {
    _enum: ['NRES', 'HMB', 'DS', 'POA', 'GRU']
  },
  /**
   * Lookup201: salus_primitives::codes::data_use::DataUseModifier
   **/
  SalusPrimitivesCodesDataUseDataUseModifier: {
    _enum: ['RS', 'NMDS', 'GSO', 'NPUNCU', 'PUB', 'COL', 'IRB', 'GS', 'MOR', 'TS', 'US', 'PS', 'IS', 'RTN', 'CC', 'NPOA', 'NPU', 'NCU']
  },
  /**
   * Lookup203: salus_primitives::research::Disease
   **/
  SalusPrimitivesResearchDisease: {
    term: 'H256',
    ancestors: 'Vec<H256>'
  },
  /**
   * Lookup215: salus_primitives::research::Study
   **/
  SalusPrimitivesResearchStudy: {
    aims: 'u64',
    diseases: 'Vec<SalusPrimitivesResearchDisease>',
    researchTypes: 'Vec<H256>',
    isGenetic: 'bool',
    isCommercial: 'bool',
    isForProfit: 'bool',
    countries: 'Vec<SalusPrimitivesCodesJurisdiction>',
    project: 'Option<H256>',
    ethicsPermit: 'Option<H256>'
  },
  /**
   * Lookup217: salus_primitives::codes::data_use::StudyAim
   **/
  SalusPrimitivesCodesDataUseStudyAim: {
    _enum: ['HEALTH', 'ANCESTRY', 'METHODS', 'CARE', 'OTHER']
  },
  /**
   * Lookup219: salus_primitives::evaluator::policy::PurposeClaim
   **/
  SalusPrimitivesEvaluatorPolicyPurposeClaim: {
    purpose: 'SalusPrimitivesCodesPurposePurposeOfUse',
    kind: 'SalusPrimitivesCodesOrganisationKind',
    role: 'Option<SalusPrimitivesCodesRolePractitionerRole>'
  },
  /**
   * Lookup222: pallet_patient_identity::pallet::Call<T>
   **/
  PalletPatientIdentityCall: {
    _enum: {
      enrol: {
        organisation: 'u32',
        controller: 'AccountId32',
        deadline: 'u64',
        signature: 'SpRuntimeMultiSignature',
      },
      enrol_assisted: {
        organisation: 'u32',
        evidence: 'H256',
      },
      appoint_representative: {
        subject: 'SalusPrimitivesIdsSubjectId',
        representative: 'AccountId32',
        kind: 'SalusPrimitivesCodesRepresentativeKind',
        powers: 'SalusPrimitivesIdentityPowers',
        period: 'SalusPrimitivesTimePeriod',
      },
      dismiss_representative: {
        subject: 'SalusPrimitivesIdsSubjectId',
        representative: 'AccountId32',
      },
      prune_payloads: {
        digests: 'Vec<H256>',
      },
      rotate_controller: {
        subject: 'SalusPrimitivesIdsSubjectId',
        newController: 'AccountId32',
        deadline: 'u64',
        signature: 'SpRuntimeMultiSignature',
      },
      claim: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        controller: 'AccountId32',
        deadline: 'u64',
        signature: 'SpRuntimeMultiSignature',
      },
      leave: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      release_representatives: {
        subject: 'SalusPrimitivesIdsSubjectId',
        accounts: 'Vec<AccountId32>',
      },
      report_deceased: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        evidence: 'H256',
      },
      set_guardians: {
        subject: 'SalusPrimitivesIdsSubjectId',
        guardians: 'Vec<AccountId32>',
        threshold: 'u32',
        delay: 'u64',
      },
      propose_recovery: {
        subject: 'SalusPrimitivesIdsSubjectId',
        newController: 'AccountId32',
        deadline: 'u64',
        signature: 'SpRuntimeMultiSignature',
      },
      approve_recovery: {
        subject: 'SalusPrimitivesIdsSubjectId',
        newController: 'AccountId32',
      },
      veto_recovery: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      finish_recovery: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      resign_guardian: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      set_majority: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        month: 'u16',
      },
      take_over: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        controller: 'AccountId32',
        deadline: 'u64',
        signature: 'SpRuntimeMultiSignature',
      },
      __Unused18: 'Null',
      __Unused19: 'Null',
      record_paper: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        statement: 'PalletPatientIdentityStatement',
        evidence: 'H256',
      },
      confirm_paper: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        recordedBy: 'u32',
        line: 'u64',
      },
      discard_paper: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      contest_death: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      withdraw_death: {
        organisation: 'u32',
        subject: 'SalusPrimitivesIdsSubjectId',
        evidence: 'H256',
      },
      set_key_hash: {
        _alias: {
          hash_: 'hash',
        },
        subject: 'SalusPrimitivesIdsSubjectId',
        hash_: 'H256'
      }
    }
  },
  /**
   * Lookup223: salus_primitives::codes::representative_kind::RepresentativeKind
   **/
  SalusPrimitivesCodesRepresentativeKind: {
    _enum: ['GUARD', 'GUADLTM', 'HPOWATT', 'DPOWATT', 'SPOWATT', 'POWATT', 'NOK', 'EXCEST']
  },
  /**
   * Lookup224: salus_primitives::identity::Powers
   **/
  SalusPrimitivesIdentityPowers: {
    consent: 'bool',
    revoke: 'bool',
    read: 'bool',
    rotate: 'bool'
  },
  /**
   * Lookup226: pallet_patient_identity::types::Statement<sp_core::crypto::AccountId32>
   **/
  PalletPatientIdentityStatement: {
    _enum: {
      Appointment: {
        representative: 'AccountId32',
        mandate: 'PalletPatientIdentityMandate',
      },
      Dismissal: {
        representative: 'AccountId32',
      },
      CourtOrder: {
        representative: 'AccountId32',
        mandate: 'PalletPatientIdentityMandate',
      },
      CourtRelease: {
        representative: 'AccountId32',
      },
      Adoption: 'Null'
    }
  },
  /**
   * Lookup227: pallet_patient_identity::types::Mandate
   **/
  PalletPatientIdentityMandate: {
    kind: 'SalusPrimitivesCodesRepresentativeKind',
    powers: 'SalusPrimitivesIdentityPowers',
    period: 'SalusPrimitivesTimePeriod'
  },
  /**
   * Lookup228: pallet_audit_trail::pallet::Call<T>
   **/
  PalletAuditTrailCall: {
    _enum: {
      set_retention: {
        retention: 'u64',
      },
      prune: {
        subjects: 'Vec<Option<SalusPrimitivesIdsSubjectId>>',
        nodes: 'Vec<H256>'
      }
    }
  },
  /**
   * Lookup233: frame_system::extensions::check_non_zero_sender::CheckNonZeroSender<T>
   **/
  FrameSystemExtensionsCheckNonZeroSender: 'Null',
  /**
   * Lookup234: frame_system::extensions::check_spec_version::CheckSpecVersion<T>
   **/
  FrameSystemExtensionsCheckSpecVersion: 'Null',
  /**
   * Lookup235: frame_system::extensions::check_tx_version::CheckTxVersion<T>
   **/
  FrameSystemExtensionsCheckTxVersion: 'Null',
  /**
   * Lookup236: frame_system::extensions::check_genesis::CheckGenesis<T>
   **/
  FrameSystemExtensionsCheckGenesis: 'Null',
  /**
   * Lookup240: pallet_consortium::extension::CheckSponsor<T>
   **/
  PalletConsortiumExtensionCheckSponsor: 'Null',
  /**
   * Lookup241: salus_runtime::extensions::content::CheckContent
   **/
  SalusRuntimeExtensionsContentCheckContent: 'Null',
  /**
   * Lookup242: pallet_governance::extension::CheckPause<T>
   **/
  PalletGovernanceExtensionCheckPause: 'Null',
  /**
   * Lookup243: frame_system::extensions::check_nonce::CheckNonce<T>
   **/
  FrameSystemExtensionsCheckNonce: 'Compact<u32>',
  /**
   * Lookup246: frame_system::extensions::check_weight::CheckWeight<T>
   **/
  FrameSystemExtensionsCheckWeight: 'Null',
  /**
   * Lookup247: cumulus_pallet_weight_reclaim::StorageWeightReclaim<T, S>
   **/
  CumulusPalletWeightReclaimStorageWeightReclaim: '(FrameSystemExtensionsCheckNonZeroSender,FrameSystemExtensionsCheckSpecVersion,FrameSystemExtensionsCheckTxVersion,FrameSystemExtensionsCheckGenesis,Era,PalletConsortiumExtensionCheckSponsor,SalusRuntimeExtensionsContentCheckContent,PalletGovernanceExtensionCheckPause,FrameSystemExtensionsCheckNonce,FrameSystemExtensionsCheckWeight)',
  /**
   * Lookup249: frame_system::AccountInfo<Nonce, AccountData>
   **/
  FrameSystemAccountInfo: {
    nonce: 'u32',
    consumers: 'u32',
    providers: 'u32',
    sufficients: 'u32',
    data: 'Null'
  },
  /**
   * Lookup250: frame_support::dispatch::PerDispatchClass<sp_weights::weight_v2::Weight>
   **/
  FrameSupportDispatchPerDispatchClassWeight: {
    normal: 'SpWeightsWeightV2Weight',
    operational: 'SpWeightsWeightV2Weight',
    mandatory: 'SpWeightsWeightV2Weight'
  },
  /**
   * Lookup252: frame_system::EventRecord<salus_runtime::RuntimeEvent, primitive_types::H256>
   **/
  FrameSystemEventRecord: {
    phase: 'FrameSystemPhase',
    event: 'Event',
    topics: 'Vec<H256>'
  },
  /**
   * Lookup254: frame_system::pallet::Event<T>
   **/
  FrameSystemEvent: {
    _enum: {
      ExtrinsicSuccess: {
        dispatchInfo: 'FrameSystemDispatchEventInfo',
      },
      ExtrinsicFailed: {
        dispatchError: 'SpRuntimeDispatchError',
        dispatchInfo: 'FrameSystemDispatchEventInfo',
      },
      CodeUpdated: {
        _alias: {
          hash_: 'hash',
        },
        hash_: 'H256',
      },
      NewAccount: {
        account: 'AccountId32',
      },
      KilledAccount: {
        account: 'AccountId32',
      },
      Remarked: {
        _alias: {
          hash_: 'hash',
        },
        sender: 'AccountId32',
        hash_: 'H256',
      },
      UpgradeAuthorized: {
        codeHash: 'H256',
        checkVersion: 'bool',
      },
      RejectedInvalidAuthorizedUpgrade: {
        codeHash: 'H256',
        error: 'SpRuntimeDispatchError'
      }
    }
  },
  /**
   * Lookup255: frame_system::DispatchEventInfo
   **/
  FrameSystemDispatchEventInfo: {
    weight: 'SpWeightsWeightV2Weight',
    class: 'FrameSupportDispatchDispatchClass',
    paysFee: 'FrameSupportDispatchPays'
  },
  /**
   * Lookup256: frame_support::dispatch::DispatchClass
   **/
  FrameSupportDispatchDispatchClass: {
    _enum: ['Normal', 'Operational', 'Mandatory']
  },
  /**
   * Lookup257: frame_support::dispatch::Pays
   **/
  FrameSupportDispatchPays: {
    _enum: ['Yes', 'No']
  },
  /**
   * Lookup258: sp_runtime::DispatchError
   **/
  SpRuntimeDispatchError: {
    _enum: {
      Other: 'Null',
      CannotLookup: 'Null',
      BadOrigin: 'Null',
      Module: 'SpRuntimeModuleError',
      ConsumerRemaining: 'Null',
      NoProviders: 'Null',
      TooManyConsumers: 'Null',
      Token: 'SpRuntimeTokenError',
      Arithmetic: 'SpArithmeticArithmeticError',
      Transactional: 'SpRuntimeTransactionalError',
      Exhausted: 'Null',
      Corruption: 'Null',
      Unavailable: 'Null',
      RootNotAllowed: 'Null',
      Trie: 'SpRuntimeProvingTrieTrieError'
    }
  },
  /**
   * Lookup259: sp_runtime::ModuleError
   **/
  SpRuntimeModuleError: {
    index: 'u8',
    error: '[u8;4]'
  },
  /**
   * Lookup260: sp_runtime::TokenError
   **/
  SpRuntimeTokenError: {
    _enum: ['FundsUnavailable', 'OnlyProvider', 'BelowMinimum', 'CannotCreate', 'UnknownAsset', 'Frozen', 'Unsupported', 'CannotCreateHold', 'NotExpendable', 'Blocked']
  },
  /**
   * Lookup261: sp_arithmetic::ArithmeticError
   **/
  SpArithmeticArithmeticError: {
    _enum: ['Underflow', 'Overflow', 'DivisionByZero']
  },
  /**
   * Lookup262: sp_runtime::TransactionalError
   **/
  SpRuntimeTransactionalError: {
    _enum: ['LimitReached', 'NoLayer']
  },
  /**
   * Lookup263: sp_runtime::proving_trie::TrieError
   **/
  SpRuntimeProvingTrieTrieError: {
    _enum: ['InvalidStateRoot', 'IncompleteDatabase', 'ValueAtIncompleteKey', 'DecoderError', 'InvalidHash', 'DuplicateKey', 'ExtraneousNode', 'ExtraneousValue', 'ExtraneousHashReference', 'InvalidChildReference', 'ValueMismatch', 'IncompleteProof', 'RootMismatch', 'DecodeError']
  },
  /**
   * Lookup264: cumulus_pallet_parachain_system::pallet::Event<T>
   **/
  CumulusPalletParachainSystemEvent: {
    _enum: {
      ValidationFunctionStored: 'Null',
      ValidationFunctionApplied: {
        relayChainBlockNum: 'u32',
      },
      ValidationFunctionDiscarded: 'Null',
      DownwardMessagesReceived: {
        count: 'u32',
      },
      DownwardMessagesProcessed: {
        weightUsed: 'SpWeightsWeightV2Weight',
        dmqHead: 'H256',
      },
      UpwardMessageSent: {
        messageHash: 'Option<[u8;32]>'
      }
    }
  },
  /**
   * Lookup266: pallet_consortium::pallet::Event<T>
   **/
  PalletConsortiumEvent: {
    _enum: {
      OrganisationAdmitted: {
        organisation: 'u32',
        kind: 'SalusPrimitivesCodesOrganisationKind',
        jurisdiction: 'SalusPrimitivesCodesJurisdiction',
        controller: 'AccountId32',
      },
      OrganisationSuspended: {
        organisation: 'u32',
      },
      OrganisationReinstated: {
        organisation: 'u32',
      },
      OrganisationRemoved: {
        organisation: 'u32',
      },
      CredentialIssued: {
        organisation: 'u32',
        practitioner: 'AccountId32',
        roles: 'u64',
        period: 'SalusPrimitivesTimePeriod',
      },
      CredentialRevoked: {
        organisation: 'u32',
        practitioner: 'AccountId32',
      },
      CredentialSuspended: {
        organisation: 'u32',
        practitioner: 'AccountId32',
      },
      CredentialReinstated: {
        organisation: 'u32',
        practitioner: 'AccountId32',
      },
      CredentialRenewed: {
        organisation: 'u32',
        practitioner: 'AccountId32',
        roles: 'u64',
        period: 'SalusPrimitivesTimePeriod',
      },
      CredentialsReleased: {
        organisation: 'u32',
        count: 'u32',
      },
      CollatorNamed: {
        organisation: 'u32',
        collator: 'Option<AccountId32>',
      },
      SeatReleased: {
        organisation: 'u32',
        collator: 'AccountId32',
      },
      ControllerRotated: {
        organisation: 'u32',
        controller: 'AccountId32',
      },
      PayloadsPruned: {
        count: 'u32',
      },
      EncryptionKeySet: {
        owner: 'PalletConsortiumKeyOwner',
        version: 'u32',
      },
      EncryptionKeysReleased: {
        owner: 'PalletConsortiumKeyOwner',
      },
      QuotaSet: {
        organisation: 'u32',
        quota: 'Option<SpWeightsWeightV2Weight>',
      },
      SeatFellIdle: {
        organisation: 'u32',
        collator: 'AccountId32',
      },
      SeatResumed: {
        organisation: 'u32',
        collator: 'AccountId32',
      },
      FallbackCollatorsSet: {
        fallbacks: 'Vec<PalletConsortiumFallbackCollator>',
      },
      AllowanceSet: {
        organisation: 'u32',
        allowance: 'Option<u64>',
      },
      AliasIssued: {
        organisation: 'u32',
        alias: 'AccountId32',
        roles: 'u64',
        month: 'u16',
        commitment: 'H256',
      },
      AliasOpened: {
        organisation: 'u32',
        alias: 'AccountId32',
        practitioner: 'AccountId32',
        isVouchedFor: 'bool',
      },
      AliasesReleased: {
        organisation: 'u32',
        count: 'u32',
      },
      VotingAccountNamed: {
        organisation: 'u32',
        account: 'Option<AccountId32>'
      }
    }
  },
  /**
   * Lookup267: pallet_session::pallet::Event<T>
   **/
  PalletSessionEvent: {
    _enum: {
      NewSession: {
        sessionIndex: 'u32',
      },
      NewQueued: 'Null',
      ValidatorDisabled: {
        validator: 'AccountId32',
      },
      ValidatorReenabled: {
        validator: 'AccountId32'
      }
    }
  },
  /**
   * Lookup268: pallet_utility::pallet::Event
   **/
  PalletUtilityEvent: {
    _enum: {
      BatchInterrupted: {
        index: 'u32',
        error: 'SpRuntimeDispatchError',
      },
      BatchCompleted: 'Null',
      BatchCompletedWithErrors: 'Null',
      ItemCompleted: 'Null',
      ItemFailed: {
        error: 'SpRuntimeDispatchError',
      },
      DispatchedAs: {
        result: 'Result<Null, SpRuntimeDispatchError>',
      },
      IfElseMainSuccess: 'Null',
      IfElseFallbackCalled: {
        mainError: 'SpRuntimeDispatchError'
      }
    }
  },
  /**
   * Lookup270: pallet_proxy::pallet::Event<T>
   **/
  PalletProxyEvent: {
    _enum: {
      ProxyExecuted: {
        result: 'Result<Null, SpRuntimeDispatchError>',
      },
      PureCreated: {
        pure: 'AccountId32',
        who: 'AccountId32',
        proxyType: 'SalusRuntimeConfigsAccountsProxyType',
        disambiguationIndex: 'u16',
        at: 'u32',
        extrinsicIndex: 'u32',
      },
      PureKilled: {
        pure: 'AccountId32',
        spawner: 'AccountId32',
        proxyType: 'SalusRuntimeConfigsAccountsProxyType',
        disambiguationIndex: 'u16',
      },
      Announced: {
        real: 'AccountId32',
        proxy: 'AccountId32',
        callHash: 'H256',
      },
      ProxyAdded: {
        delegator: 'AccountId32',
        delegatee: 'AccountId32',
        proxyType: 'SalusRuntimeConfigsAccountsProxyType',
        delay: 'u32',
      },
      ProxyRemoved: {
        delegator: 'AccountId32',
        delegatee: 'AccountId32',
        proxyType: 'SalusRuntimeConfigsAccountsProxyType',
        delay: 'u32',
      },
      DepositPoked: {
        who: 'AccountId32',
        kind: 'PalletProxyDepositKind',
        oldDeposit: 'u128',
        newDeposit: 'u128'
      }
    }
  },
  /**
   * Lookup271: pallet_proxy::DepositKind
   **/
  PalletProxyDepositKind: {
    _enum: ['Proxies', 'Announcements']
  },
  /**
   * Lookup272: pallet_multisig::pallet::Event<T>
   **/
  PalletMultisigEvent: {
    _enum: {
      NewMultisig: {
        approving: 'AccountId32',
        multisig: 'AccountId32',
        callHash: '[u8;32]',
      },
      MultisigApproval: {
        approving: 'AccountId32',
        timepoint: 'PalletMultisigTimepoint',
        multisig: 'AccountId32',
        callHash: '[u8;32]',
      },
      MultisigExecuted: {
        approving: 'AccountId32',
        timepoint: 'PalletMultisigTimepoint',
        multisig: 'AccountId32',
        callHash: '[u8;32]',
        result: 'Result<Null, SpRuntimeDispatchError>',
      },
      MultisigCancelled: {
        cancelling: 'AccountId32',
        timepoint: 'PalletMultisigTimepoint',
        multisig: 'AccountId32',
        callHash: '[u8;32]',
      },
      DepositPoked: {
        who: 'AccountId32',
        callHash: '[u8;32]',
        oldDeposit: 'u128',
        newDeposit: 'u128'
      }
    }
  },
  /**
   * Lookup273: pallet_balances::pallet::Event<T, I>
   **/
  PalletBalancesEvent: {
    _enum: {
      Endowed: {
        account: 'AccountId32',
        freeBalance: 'u128',
      },
      DustLost: {
        account: 'AccountId32',
        amount: 'u128',
      },
      Transfer: {
        from: 'AccountId32',
        to: 'AccountId32',
        amount: 'u128',
      },
      BalanceSet: {
        who: 'AccountId32',
        free: 'u128',
      },
      Reserved: {
        who: 'AccountId32',
        amount: 'u128',
      },
      Unreserved: {
        who: 'AccountId32',
        amount: 'u128',
      },
      ReserveRepatriated: {
        from: 'AccountId32',
        to: 'AccountId32',
        amount: 'u128',
        destinationStatus: 'FrameSupportTokensMiscBalanceStatus',
      },
      Deposit: {
        who: 'AccountId32',
        amount: 'u128',
      },
      Withdraw: {
        who: 'AccountId32',
        amount: 'u128',
      },
      Slashed: {
        who: 'AccountId32',
        amount: 'u128',
      },
      Minted: {
        who: 'AccountId32',
        amount: 'u128',
      },
      MintedCredit: {
        amount: 'u128',
      },
      Burned: {
        who: 'AccountId32',
        amount: 'u128',
      },
      BurnedDebt: {
        amount: 'u128',
      },
      Suspended: {
        who: 'AccountId32',
        amount: 'u128',
      },
      Restored: {
        who: 'AccountId32',
        amount: 'u128',
      },
      Upgraded: {
        who: 'AccountId32',
      },
      Issued: {
        amount: 'u128',
      },
      Rescinded: {
        amount: 'u128',
      },
      Locked: {
        who: 'AccountId32',
        amount: 'u128',
      },
      Unlocked: {
        who: 'AccountId32',
        amount: 'u128',
      },
      Frozen: {
        who: 'AccountId32',
        amount: 'u128',
      },
      Thawed: {
        who: 'AccountId32',
        amount: 'u128',
      },
      TotalIssuanceForced: {
        _alias: {
          new_: 'new',
        },
        old: 'u128',
        new_: 'u128',
      },
      Held: {
        reason: 'SalusRuntimeRuntimeHoldReason',
        who: 'AccountId32',
        amount: 'u128',
      },
      BurnedHeld: {
        reason: 'SalusRuntimeRuntimeHoldReason',
        who: 'AccountId32',
        amount: 'u128',
      },
      TransferOnHold: {
        reason: 'SalusRuntimeRuntimeHoldReason',
        source: 'AccountId32',
        dest: 'AccountId32',
        amount: 'u128',
      },
      TransferAndHold: {
        reason: 'SalusRuntimeRuntimeHoldReason',
        source: 'AccountId32',
        dest: 'AccountId32',
        transferred: 'u128',
      },
      Released: {
        reason: 'SalusRuntimeRuntimeHoldReason',
        who: 'AccountId32',
        amount: 'u128',
      },
      Unexpected: 'PalletBalancesUnexpectedKind'
    }
  },
  /**
   * Lookup274: frame_support::traits::tokens::misc::BalanceStatus
   **/
  FrameSupportTokensMiscBalanceStatus: {
    _enum: ['Free', 'Reserved']
  },
  /**
   * Lookup275: salus_runtime::RuntimeHoldReason
   **/
  SalusRuntimeRuntimeHoldReason: {
    _enum: {
      __Unused0: 'Null',
      __Unused1: 'Null',
      __Unused2: 'Null',
      __Unused3: 'Null',
      __Unused4: 'Null',
      __Unused5: 'Null',
      __Unused6: 'Null',
      __Unused7: 'Null',
      __Unused8: 'Null',
      __Unused9: 'Null',
      Session: 'PalletSessionHoldReason'
    }
  },
  /**
   * Lookup276: pallet_session::pallet::HoldReason
   **/
  PalletSessionHoldReason: {
    _enum: ['Keys']
  },
  /**
   * Lookup277: pallet_balances::pallet::UnexpectedKind
   **/
  PalletBalancesUnexpectedKind: {
    _enum: ['BalanceUpdated', 'FailedToMutateAccount']
  },
  /**
   * Lookup278: pallet_governance::pallet::Event<T>
   **/
  PalletGovernanceEvent: {
    _enum: {
      Proposed: {
        proposal: 'u64',
        organisation: 'u32',
        track: 'PalletGovernanceTrack',
        callHash: 'H256',
        votingEnds: 'u64',
      },
      Voted: {
        proposal: 'u64',
        organisation: 'u32',
        isAye: 'bool',
      },
      Passed: {
        proposal: 'u64',
        tally: 'PalletGovernanceTally',
        passage: 'PalletGovernancePassage',
      },
      Enacted: {
        proposal: 'u64',
        tally: 'PalletGovernanceTally',
      },
      Closed: {
        proposal: 'u64',
      },
      Withdrawn: {
        proposal: 'u64',
      },
      UpgradeAuthorized: {
        codeHash: 'H256',
      },
      Paused: {
        class: 'SalusPrimitivesGovernanceCallClass',
        until: 'u64',
      },
      PauseLifted: {
        class: 'SalusPrimitivesGovernanceCallClass'
      }
    }
  },
  /**
   * Lookup279: pallet_governance::types::Tally
   **/
  PalletGovernanceTally: {
    ayes: 'u32',
    nays: 'u32',
    votes: 'u32'
  },
  /**
   * Lookup280: pallet_governance::types::Passage
   **/
  PalletGovernancePassage: {
    from: 'u64',
    to: 'u64'
  },
  /**
   * Lookup281: pallet_access_control::pallet::Event<T>
   **/
  PalletAccessControlEvent: {
    _enum: {
      Decided: {
        subject: 'SalusPrimitivesIdsSubjectId',
        organisation: 'u32',
        practitioner: 'AccountId32',
        outcome: 'PalletAccessControlOutcome',
      },
      PermitsPruned: {
        count: 'u32',
      },
      PermitUsed: {
        subject: 'SalusPrimitivesIdsSubjectId',
        permit: 'u64',
        uses: 'u32',
      },
      DisclosurePosted: {
        subject: 'SalusPrimitivesIdsSubjectId',
        disclosure: 'u64',
        source: 'u32',
        recipient: 'SalusPrimitivesDisclosureRecipient',
        count: 'u32',
      },
      DisclosureAcknowledged: {
        subject: 'SalusPrimitivesIdsSubjectId',
        disclosure: 'u64',
        organisation: 'u32',
        count: 'u32',
      },
      DisclosureDisputed: {
        subject: 'SalusPrimitivesIdsSubjectId',
        disclosure: 'u64',
        organisation: 'u32',
        reason: 'SalusPrimitivesDisclosureDisputeReason',
      },
      HalfSealed: {
        organisation: 'u32',
        half: 'u64',
        commitment: 'H256',
      },
      HalfOpened: {
        organisation: 'u32',
        half: 'u64',
        disclosure: 'Option<(SalusPrimitivesIdsSubjectId,u64)>',
      },
      AccessBatchPosted: {
        organisation: 'u32',
        batch: 'u64',
        root: 'H256',
        count: 'u32',
      },
      LeavesDemanded: {
        subject: 'SalusPrimitivesIdsSubjectId',
        organisation: 'u32',
      },
      LeavesAnswered: {
        subject: 'SalusPrimitivesIdsSubjectId',
        organisation: 'u32',
        answer: 'PalletAccessControlHalvesDemandAnswer',
      },
      AccountingPruned: {
        count: 'u32',
      },
      GlassBroken: {
        subject: 'SalusPrimitivesIdsSubjectId',
        emergency: 'u64',
        organisation: 'u32',
        practitioner: 'AccountId32',
        reason: 'SalusPrimitivesCodesPurposePurposeOfUse',
        brokenAt: 'u64',
        expiresAt: 'u64',
        postedBy: 'Option<u32>',
        refusal: 'PalletAccessControlEmergencyTypesRefusalHandling',
      },
      EmergencyRefused: {
        subject: 'SalusPrimitivesIdsSubjectId',
        organisation: 'u32',
        practitioner: 'AccountId32',
        reason: 'SalusPrimitivesCodesPurposePurposeOfUse',
      },
      JustificationFiled: {
        subject: 'SalusPrimitivesIdsSubjectId',
        emergency: 'u64',
        isLate: 'bool',
      },
      ReviewAssigned: {
        subject: 'SalusPrimitivesIdsSubjectId',
        emergency: 'u64',
        organisation: 'u32',
        due: 'u64',
      },
      ReviewOverdue: {
        subject: 'SalusPrimitivesIdsSubjectId',
        emergency: 'u64',
        organisation: 'u32',
      },
      ReviewWaits: {
        subject: 'SalusPrimitivesIdsSubjectId',
        emergency: 'u64',
        turnAt: 'u64',
      },
      EmergencyReviewed: {
        subject: 'SalusPrimitivesIdsSubjectId',
        emergency: 'u64',
        organisation: 'u32',
        verdict: 'PalletAccessControlEmergencyTypesVerdict',
      },
      BreakGlassSuspended: {
        organisation: 'u32',
        practitioner: 'AccountId32',
      },
      BreakGlassRestored: {
        organisation: 'u32',
        practitioner: 'AccountId32',
      },
      StandingRefusalsChanged: {
        rules: 'PalletAccessControlEmergencyTypesRefusalRules',
      },
      EmergenciesPruned: {
        count: 'u32',
      },
      StatementsPruned: {
        count: 'u32'
      }
    }
  },
  /**
   * Lookup282: pallet_access_control::types::Outcome
   **/
  PalletAccessControlOutcome: {
    _enum: {
      Permitted: {
        permit: 'u64',
        expiresAt: 'u64',
      },
      Denied: 'Null'
    }
  },
  /**
   * Lookup285: pallet_access_control::emergency_types::RefusalHandling
   **/
  PalletAccessControlEmergencyTypesRefusalHandling: {
    _enum: ['NoneStated', 'Overridden', 'Breached']
  },
  /**
   * Lookup286: pallet_record_anchoring::pallet::Event<T>
   **/
  PalletRecordAnchoringEvent: {
    _enum: {
      RecordAnchored: {
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        organisation: 'u32',
        commitment: 'H256',
      },
      BatchAnchored: {
        batch: 'u64',
        organisation: 'u32',
        root: 'H256',
        count: 'u32',
      },
      RecordSuperseded: {
        subject: 'SalusPrimitivesIdsSubjectId',
        superseded: 'u64',
        record: 'u64',
        relation: 'SalusPrimitivesCodesVersionRelation',
        organisation: 'u32',
        commitment: 'H256',
      },
      RecordErased: {
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        organisation: 'u32',
        ground: 'SalusPrimitivesCodesErasureErasureGround',
      },
      BatchErased: {
        batch: 'u64',
        organisation: 'u32',
        ground: 'SalusPrimitivesCodesErasureErasureGround',
      },
      HoldPlaced: {
        anchor: 'PalletRecordAnchoringAnchor',
        organisation: 'u32',
        holder: 'PalletRecordAnchoringHolder',
        ground: 'SalusPrimitivesCodesErasureRetentionGround',
      },
      HoldLifted: {
        anchor: 'PalletRecordAnchoringAnchor',
        organisation: 'u32',
        holder: 'PalletRecordAnchoringHolder',
      },
      CustodyOffered: {
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        organisation: 'u32',
        to: 'u32',
        expiresAt: 'u64',
      },
      CustodyOfferDiscarded: {
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        organisation: 'u32',
      },
      CustodyTransferred: {
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        from: 'u32',
        to: 'u32',
      },
      CustodyAdopted: {
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        from: 'u32',
        to: 'u32',
      },
      RecordAttested: {
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        organisation: 'u32',
        kind: 'PalletRecordAnchoringAttestationKind',
      },
      AttestationWithdrawn: {
        subject: 'SalusPrimitivesIdsSubjectId',
        record: 'u64',
        organisation: 'u32'
      }
    }
  },
  /**
   * Lookup287: pallet_record_anchoring::types::Holder
   **/
  PalletRecordAnchoringHolder: {
    _enum: ['Custodian', 'Governance']
  },
  /**
   * Lookup288: pallet_consent_registry::pallet::Event<T>
   **/
  PalletConsentRegistryEvent: {
    _enum: {
      ConsentGranted: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
        grantee: 'SalusPrimitivesConsentGrantee',
        decision: 'SalusPrimitivesConsentConsentDecision',
        by: 'SalusPrimitivesConsentGrantedBy',
        shadowedBy: 'Vec<u64>',
      },
      ConsentRevoked: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
        grantee: 'SalusPrimitivesConsentGrantee',
      },
      AllConsentsRevoked: {
        subject: 'SalusPrimitivesIdsSubjectId',
        epoch: 'u32',
      },
      ConsentCaptured: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
        organisation: 'u32',
        evidence: 'H256',
      },
      CaptureDiscarded: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
        organisation: 'u32',
      },
      DefaultPolicyChanged: {
        version: 'u32',
      },
      ConsentsPruned: {
        count: 'u32',
      },
      ConsentAmended: {
        subject: 'SalusPrimitivesIdsSubjectId',
        replaced: 'u64',
        consent: 'u64',
        grantee: 'SalusPrimitivesConsentGrantee',
        decision: 'SalusPrimitivesConsentConsentDecision',
        by: 'SalusPrimitivesConsentGrantedBy',
        shadowedBy: 'Vec<u64>',
      },
      ConsentsRevokedToward: {
        subject: 'SalusPrimitivesIdsSubjectId',
        grantee: 'SalusPrimitivesConsentGrantee',
        count: 'u32',
      },
      ConsentProposed: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
        organisation: 'u32',
        expiresAt: 'u64',
      },
      ProposalRefused: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
        organisation: 'u32',
      },
      ProposalsPruned: {
        subject: 'SalusPrimitivesIdsSubjectId',
        count: 'u32',
      },
      VerificationAttached: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
        organisation: 'u32',
        verifier: 'AccountId32',
        kind: 'PalletConsentRegistryVerificationKind',
        verification: 'SalusPrimitivesConsentVerification',
      },
      DenySealed: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
        grantee: 'SalusPrimitivesConsentGrantee',
        by: 'SalusPrimitivesConsentGrantedBy',
        sealed: 'SalusPrimitivesConsentSealedDeny',
      },
      ProgrammeAdmitted: {
        programme: 'u32',
      },
      ProgrammeClosed: {
        programme: 'u32',
      },
      StudyRegistered: {
        organisation: 'u32',
        study: 'u64',
      },
      StudyWithdrawn: {
        organisation: 'u32',
        study: 'u64',
      },
      PurposeClaimsChanged: {
        version: 'u32',
      },
      DenyOpened: {
        subject: 'SalusPrimitivesIdsSubjectId',
        consent: 'u64',
        grantee: 'SalusPrimitivesConsentGrantee'
      }
    }
  },
  /**
   * Lookup289: salus_primitives::consent::GrantedBy
   **/
  SalusPrimitivesConsentGrantedBy: {
    _enum: {
      Controller: 'Null',
      Representative: {
        kind: 'SalusPrimitivesCodesRepresentativeKind',
        byCourt: 'bool',
      },
      Desk: 'u32'
    }
  },
  /**
   * Lookup292: salus_primitives::consent::Verification
   **/
  SalusPrimitivesConsentVerification: {
    _enum: ['NotAsked', 'Verified', 'Refuted']
  },
  /**
   * Lookup293: pallet_patient_identity::pallet::Event<T>
   **/
  PalletPatientIdentityEvent: {
    _enum: {
      SubjectEnrolled: {
        subject: 'SalusPrimitivesIdsSubjectId',
        custodian: 'u32',
        controller: 'Option<AccountId32>',
      },
      RepresentativeAppointed: {
        subject: 'SalusPrimitivesIdsSubjectId',
        representative: 'AccountId32',
        kind: 'SalusPrimitivesCodesRepresentativeKind',
        powers: 'SalusPrimitivesIdentityPowers',
        period: 'SalusPrimitivesTimePeriod',
        byCourt: 'bool',
      },
      RepresentativeDismissed: {
        subject: 'SalusPrimitivesIdsSubjectId',
        representative: 'AccountId32',
      },
      PayloadsPruned: {
        count: 'u32',
      },
      ControllerRotated: {
        subject: 'SalusPrimitivesIdsSubjectId',
        controller: 'AccountId32',
      },
      SubjectClaimed: {
        subject: 'SalusPrimitivesIdsSubjectId',
        controller: 'AccountId32',
      },
      SubjectEnded: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      RepresentativesReleased: {
        subject: 'SalusPrimitivesIdsSubjectId',
        count: 'u32',
      },
      SubjectDeceased: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      GuardiansSet: {
        subject: 'SalusPrimitivesIdsSubjectId',
        guardians: 'u32',
        threshold: 'u32',
        delay: 'u64',
      },
      RecoveryProposed: {
        subject: 'SalusPrimitivesIdsSubjectId',
        guardian: 'AccountId32',
        newController: 'AccountId32',
      },
      RecoveryApproved: {
        subject: 'SalusPrimitivesIdsSubjectId',
        guardian: 'AccountId32',
        approvals: 'u32',
      },
      RecoveryVetoed: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      RecoveryFinished: {
        subject: 'SalusPrimitivesIdsSubjectId',
        controller: 'AccountId32',
      },
      MajoritySet: {
        subject: 'SalusPrimitivesIdsSubjectId',
        month: 'u16',
      },
      TakenOver: {
        subject: 'SalusPrimitivesIdsSubjectId',
        controller: 'AccountId32',
      },
      PaperRecorded: {
        subject: 'SalusPrimitivesIdsSubjectId',
        organisation: 'u32',
        line: 'u64',
        statement: 'PalletPatientIdentityStatement',
        evidence: 'H256',
      },
      PaperDiscarded: {
        subject: 'SalusPrimitivesIdsSubjectId',
        organisation: 'u32',
      },
      SubjectAdopted: {
        subject: 'SalusPrimitivesIdsSubjectId',
        custodian: 'u32',
      },
      DeathContested: {
        subject: 'SalusPrimitivesIdsSubjectId',
      },
      DeathWithdrawn: {
        subject: 'SalusPrimitivesIdsSubjectId',
        organisation: 'u32',
      },
      EncryptionKeySet: {
        _alias: {
          hash_: 'hash',
        },
        subject: 'SalusPrimitivesIdsSubjectId',
        hash_: 'H256',
        version: 'u32'
      }
    }
  },
  /**
   * Lookup294: pallet_audit_trail::pallet::Event<T>
   **/
  PalletAuditTrailEvent: {
    _enum: {
      Appended: {
        index: 'u64',
        subject: 'Option<SalusPrimitivesIdsSubjectId>',
      },
      RetentionSet: {
        retention: 'u64',
      },
      EntriesPruned: {
        from: 'u64',
        pruned: 'SalusPrimitivesTrailTrailRoot'
      }
    }
  },
  /**
   * Lookup295: salus_primitives::trail::TrailRoot
   **/
  SalusPrimitivesTrailTrailRoot: {
    length: 'u64',
    root: 'H256'
  },
  /**
   * Lookup296: frame_system::Phase
   **/
  FrameSystemPhase: {
    _enum: {
      ApplyExtrinsic: 'u32',
      Finalization: 'Null',
      Initialization: 'Null'
    }
  },
  /**
   * Lookup299: frame_system::LastRuntimeUpgradeInfo
   **/
  FrameSystemLastRuntimeUpgradeInfo: {
    specVersion: 'Compact<u32>',
    specName: 'Text'
  },
  /**
   * Lookup302: frame_system::CodeUpgradeAuthorization<T>
   **/
  FrameSystemCodeUpgradeAuthorization: {
    codeHash: 'H256',
    checkVersion: 'bool'
  },
  /**
   * Lookup303: frame_system::limits::BlockWeights
   **/
  FrameSystemLimitsBlockWeights: {
    baseBlock: 'SpWeightsWeightV2Weight',
    maxBlock: 'SpWeightsWeightV2Weight',
    perClass: 'FrameSupportDispatchPerDispatchClassWeightsPerClass'
  },
  /**
   * Lookup304: frame_support::dispatch::PerDispatchClass<frame_system::limits::WeightsPerClass>
   **/
  FrameSupportDispatchPerDispatchClassWeightsPerClass: {
    normal: 'FrameSystemLimitsWeightsPerClass',
    operational: 'FrameSystemLimitsWeightsPerClass',
    mandatory: 'FrameSystemLimitsWeightsPerClass'
  },
  /**
   * Lookup305: frame_system::limits::WeightsPerClass
   **/
  FrameSystemLimitsWeightsPerClass: {
    baseExtrinsic: 'SpWeightsWeightV2Weight',
    maxExtrinsic: 'Option<SpWeightsWeightV2Weight>',
    maxTotal: 'Option<SpWeightsWeightV2Weight>',
    reserved: 'Option<SpWeightsWeightV2Weight>'
  },
  /**
   * Lookup306: frame_system::limits::BlockLength
   **/
  FrameSystemLimitsBlockLength: {
    max: 'FrameSupportDispatchPerDispatchClassU32',
    maxHeaderSize: 'Option<u32>'
  },
  /**
   * Lookup307: frame_support::dispatch::PerDispatchClass<T>
   **/
  FrameSupportDispatchPerDispatchClassU32: {
    normal: 'u32',
    operational: 'u32',
    mandatory: 'u32'
  },
  /**
   * Lookup309: sp_weights::RuntimeDbWeight
   **/
  SpWeightsRuntimeDbWeight: {
    read: 'u64',
    write: 'u64'
  },
  /**
   * Lookup310: sp_version::RuntimeVersion
   **/
  SpVersionRuntimeVersion: {
    specName: 'Text',
    implName: 'Text',
    authoringVersion: 'u32',
    specVersion: 'u32',
    implVersion: 'u32',
    apis: 'Vec<([u8;8],u32)>',
    transactionVersion: 'u32',
    systemVersion: 'u8'
  },
  /**
   * Lookup315: frame_system::pallet::Error<T>
   **/
  FrameSystemError: {
    _enum: ['InvalidSpecName', 'SpecVersionNeedsToIncrease', 'FailedToExtractRuntimeVersion', 'NonDefaultComposite', 'NonZeroRefCount', 'CallFiltered', 'MultiBlockMigrationsOngoing', 'NothingAuthorized', 'Unauthorized']
  },
  /**
   * Lookup316: cumulus_pallet_parachain_system::block_weight::BlockWeightMode<T>
   **/
  CumulusPalletParachainSystemBlockWeightBlockWeightMode: {
    _enum: {
      FullCore: {
        context: 'u32',
      },
      PotentialFullCore: {
        context: 'u32',
        firstTransactionIndex: 'Option<u32>',
        targetWeight: 'SpWeightsWeightV2Weight',
      },
      FractionOfCore: {
        context: 'u32',
        firstTransactionIndex: 'Option<u32>'
      }
    }
  },
  /**
   * Lookup319: cumulus_pallet_parachain_system::unincluded_segment::Ancestor<primitive_types::H256>
   **/
  CumulusPalletParachainSystemUnincludedSegmentAncestor: {
    usedBandwidth: 'CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth',
    paraHeadHash: 'Option<H256>',
    consumedGoAheadSignal: 'Option<PolkadotPrimitivesV9UpgradeGoAhead>'
  },
  /**
   * Lookup320: cumulus_pallet_parachain_system::unincluded_segment::UsedBandwidth
   **/
  CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth: {
    umpMsgCount: 'u32',
    umpTotalBytes: 'u32',
    hrmpOutgoing: 'BTreeMap<u32, CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate>'
  },
  /**
   * Lookup322: cumulus_pallet_parachain_system::unincluded_segment::HrmpChannelUpdate
   **/
  CumulusPalletParachainSystemUnincludedSegmentHrmpChannelUpdate: {
    msgCount: 'u32',
    totalBytes: 'u32'
  },
  /**
   * Lookup326: polkadot_primitives::v9::UpgradeGoAhead
   **/
  PolkadotPrimitivesV9UpgradeGoAhead: {
    _enum: ['Abort', 'GoAhead']
  },
  /**
   * Lookup327: cumulus_pallet_parachain_system::unincluded_segment::SegmentTracker<primitive_types::H256>
   **/
  CumulusPalletParachainSystemUnincludedSegmentSegmentTracker: {
    usedBandwidth: 'CumulusPalletParachainSystemUnincludedSegmentUsedBandwidth',
    hrmpWatermark: 'Option<u32>',
    consumedGoAheadSignal: 'Option<PolkadotPrimitivesV9UpgradeGoAhead>'
  },
  /**
   * Lookup329: polkadot_primitives::v9::UpgradeRestriction
   **/
  PolkadotPrimitivesV9UpgradeRestriction: {
    _enum: ['Present']
  },
  /**
   * Lookup330: cumulus_pallet_parachain_system::relay_state_snapshot::MessagingStateSnapshot
   **/
  CumulusPalletParachainSystemRelayStateSnapshotMessagingStateSnapshot: {
    dmqMqcHead: 'H256',
    relayDispatchQueueRemainingCapacity: 'CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity',
    ingressChannels: 'Vec<(u32,PolkadotPrimitivesV9AbridgedHrmpChannel)>',
    egressChannels: 'Vec<(u32,PolkadotPrimitivesV9AbridgedHrmpChannel)>'
  },
  /**
   * Lookup331: cumulus_pallet_parachain_system::relay_state_snapshot::RelayDispatchQueueRemainingCapacity
   **/
  CumulusPalletParachainSystemRelayStateSnapshotRelayDispatchQueueRemainingCapacity: {
    remainingCount: 'u32',
    remainingSize: 'u32'
  },
  /**
   * Lookup334: polkadot_primitives::v9::AbridgedHrmpChannel
   **/
  PolkadotPrimitivesV9AbridgedHrmpChannel: {
    maxCapacity: 'u32',
    maxTotalSize: 'u32',
    maxMessageSize: 'u32',
    msgCount: 'u32',
    totalSize: 'u32',
    mqcHead: 'Option<H256>'
  },
  /**
   * Lookup335: polkadot_primitives::v9::AbridgedHostConfiguration
   **/
  PolkadotPrimitivesV9AbridgedHostConfiguration: {
    maxCodeSize: 'u32',
    maxHeadDataSize: 'u32',
    maxUpwardQueueCount: 'u32',
    maxUpwardQueueSize: 'u32',
    maxUpwardMessageSize: 'u32',
    maxUpwardMessageNumPerCandidate: 'u32',
    hrmpMaxMessageNumPerCandidate: 'u32',
    validationUpgradeCooldown: 'u32',
    validationUpgradeDelay: 'u32',
    asyncBackingParams: 'PolkadotPrimitivesV9AsyncBackingAsyncBackingParams'
  },
  /**
   * Lookup336: polkadot_primitives::v9::async_backing::AsyncBackingParams
   **/
  PolkadotPrimitivesV9AsyncBackingAsyncBackingParams: {
    maxCandidateDepth: 'u32',
    allowedAncestryLen: 'u32'
  },
  /**
   * Lookup341: cumulus_pallet_parachain_system::parachain_inherent::InboundMessageId
   **/
  CumulusPalletParachainSystemParachainInherentInboundMessageId: {
    sentAt: 'u32',
    reverseIdx: 'u32'
  },
  /**
   * Lookup343: polkadot_core_primitives::OutboundHrmpMessage<polkadot_parachain_primitives::primitives::Id>
   **/
  PolkadotCorePrimitivesOutboundHrmpMessage: {
    recipient: 'u32',
    data: 'Bytes'
  },
  /**
   * Lookup345: cumulus_pallet_parachain_system::PoVMessages
   **/
  CumulusPalletParachainSystemPoVMessages: {
    relayStorageRootOrHash: 'H256',
    coreSelector: 'u8',
    bundleIndex: 'u8',
    umpMsgCount: 'u32',
    hrmpOutboundCount: 'u32',
    hrmpOutboundRecipients: 'Vec<u32>'
  },
  /**
   * Lookup347: cumulus_pallet_parachain_system::pallet::Error<T>
   **/
  CumulusPalletParachainSystemError: {
    _enum: ['OverlappingUpgrades', 'ProhibitedByPolkadot', 'TooBig', 'ValidationDataNotAvailable', 'HostConfigurationNotAvailable', 'NotScheduled']
  },
  /**
   * Lookup348: pallet_consortium::types::Organisation<sp_core::crypto::AccountId32>
   **/
  PalletConsortiumOrganisation: {
    kind: 'SalusPrimitivesCodesOrganisationKind',
    jurisdiction: 'SalusPrimitivesCodesJurisdiction',
    name: 'Bytes',
    lei: 'SalusPrimitivesLei',
    controller: 'AccountId32',
    status: 'PalletConsortiumOrganisationStatus',
    collator: 'Option<AccountId32>',
    admittedAt: 'u64'
  },
  /**
   * Lookup349: pallet_consortium::types::OrganisationStatus
   **/
  PalletConsortiumOrganisationStatus: {
    _enum: ['Active', 'Suspended', 'Removed']
  },
  /**
   * Lookup350: pallet_consortium::quota::Meter
   **/
  PalletConsortiumQuotaMeter: {
    isActive: 'bool',
    quota: 'Option<SpWeightsWeightV2Weight>',
    used: 'PalletConsortiumQuotaUsed',
    at: 'u64',
    stored: 'u64',
    allowance: 'Option<u64>'
  },
  /**
   * Lookup351: pallet_consortium::quota::Used
   **/
  PalletConsortiumQuotaUsed: {
    refTime: 'u128',
    proofSize: 'u128'
  },
  /**
   * Lookup352: salus_primitives::organisation::CapturedStatements
   **/
  SalusPrimitivesOrganisationCapturedStatements: {
    enrolments: 'u32',
    consents: 'u32',
    revocations: 'u32',
    papers: 'u32'
  },
  /**
   * Lookup353: pallet_consortium::quota::EmergencyReserve
   **/
  PalletConsortiumQuotaEmergencyReserve: {
    used: 'PalletConsortiumQuotaUsed',
    at: 'u64'
  },
  /**
   * Lookup355: pallet_consortium::types::Credential
   **/
  PalletConsortiumCredential: {
    roles: 'u64',
    period: 'SalusPrimitivesTimePeriod',
    status: 'PalletConsortiumCredentialStatus',
    reviewDue: 'Option<u64>',
    isAlias: 'bool'
  },
  /**
   * Lookup356: pallet_consortium::types::CredentialStatus
   **/
  PalletConsortiumCredentialStatus: {
    _enum: ['Active', 'Suspended']
  },
  /**
   * Lookup357: pallet_consortium::types::Alias<sp_core::crypto::AccountId32>
   **/
  PalletConsortiumAlias: {
    organisation: 'u32',
    month: 'u16',
    commitment: 'H256',
    practitioner: 'Option<AccountId32>'
  },
  /**
   * Lookup359: pallet_consortium::types::Sponsorship
   **/
  PalletConsortiumSponsorship: {
    organisation: 'u32',
    grounds: 'u32'
  },
  /**
   * Lookup362: pallet_consortium::types::Seat<sp_core::crypto::AccountId32>
   **/
  PalletConsortiumSeat: {
    organisation: 'u32',
    collator: 'AccountId32',
    isIdle: 'bool'
  },
  /**
   * Lookup364: salus_primitives::signed_payload::UsedPayload
   **/
  SalusPrimitivesSignedPayloadUsedPayload: {
    deadline: 'u64',
    sponsor: 'u32'
  },
  /**
   * Lookup366: pallet_consortium::types::Deposit
   **/
  PalletConsortiumDeposit: {
    organisation: 'u32',
    bytes: 'u64'
  },
  /**
   * Lookup368: pallet_consortium::pallet::Error<T>
   **/
  PalletConsortiumError: {
    _enum: ['NameEmpty', 'NameNotUtf8', 'LeiInvalid', 'LeiTaken', 'ControllerTaken', 'TooManyOrganisations', 'TooManySponsors', 'OrganisationNotFound', 'OrganisationNotActive', 'NotSuspended', 'NotController', 'RolesMissing', 'TooManyRoles', 'UnknownCode', 'PeriodInvalid', 'AlreadyVouchedFor', 'CredentialNotFound', 'CollatorTaken', 'TooManyCollators', 'NotChanged', 'CollatorInUse', 'OrganisationRemoved', 'OrganisationNotRemoved', 'NothingToRelease', 'CredentialAlreadySuspended', 'CredentialNotSuspended', 'DeadlinePassed', 'DeadlineTooFar', 'PayloadUsed', 'SignatureInvalid', 'PayloadNotFound', 'DeadlineNotPassed', 'NothingToPrune', 'NotAuthorized', 'CredentialNotInForce', 'KeyLengthInvalid', 'TooManyVersions', 'KeyOwnerNotGone', 'SeatNotFound', 'SeatNotIdle', 'TooFewCollators', 'RunsFallbackCollator', 'AllowanceExhausted', 'AccountInUse', 'MonthInvalid', 'CommitmentMissing', 'AliasNotFound', 'AliasAlreadyOpened', 'OpeningInvalid', 'AliasNotEnded', 'AliasNotRenewable', 'NoActiveSponsor', 'JurisdictionInvalid', 'VotingAccountTaken', 'TooManyMembers']
  },
  /**
   * Lookup375: sp_core::crypto::KeyTypeId
   **/
  SpCoreCryptoKeyTypeId: '[u8;4]',
  /**
   * Lookup376: pallet_session::pallet::Error<T>
   **/
  PalletSessionError: {
    _enum: ['InvalidProof', 'NoAssociatedValidatorId', 'DuplicatedKey', 'NoKeys', 'NoAccount']
  },
  /**
   * Lookup381: pallet_utility::pallet::Error<T>
   **/
  PalletUtilityError: {
    _enum: ['TooManyCalls']
  },
  /**
   * Lookup384: pallet_proxy::ProxyDefinition<sp_core::crypto::AccountId32, salus_runtime::configs::accounts::ProxyType, BlockNumber>
   **/
  PalletProxyProxyDefinition: {
    delegate: 'AccountId32',
    proxyType: 'SalusRuntimeConfigsAccountsProxyType',
    delay: 'u32'
  },
  /**
   * Lookup388: pallet_proxy::Announcement<sp_core::crypto::AccountId32, primitive_types::H256, BlockNumber>
   **/
  PalletProxyAnnouncement: {
    real: 'AccountId32',
    callHash: 'H256',
    height: 'u32'
  },
  /**
   * Lookup390: pallet_proxy::pallet::Error<T>
   **/
  PalletProxyError: {
    _enum: ['TooMany', 'NotFound', 'NotProxy', 'Unproxyable', 'Duplicate', 'NoPermission', 'Unannounced', 'NoSelfProxy']
  },
  /**
   * Lookup392: pallet_multisig::Multisig<BlockNumber, Balance, sp_core::crypto::AccountId32, MaxApprovals>
   **/
  PalletMultisigMultisig: {
    when: 'PalletMultisigTimepoint',
    deposit: 'u128',
    depositor: 'AccountId32',
    approvals: 'Vec<AccountId32>'
  },
  /**
   * Lookup394: pallet_multisig::pallet::Error<T>
   **/
  PalletMultisigError: {
    _enum: ['MinimumThreshold', 'AlreadyApproved', 'NoApprovalsNeeded', 'TooFewSignatories', 'TooManySignatories', 'SignatoriesOutOfOrder', 'SenderInSignatories', 'NotFound', 'NotOwner', 'NoTimepoint', 'WrongTimepoint', 'UnexpectedTimepoint', 'MaxWeightTooLow', 'AlreadyStored']
  },
  /**
   * Lookup395: pallet_balances::types::AccountData<Balance>
   **/
  PalletBalancesAccountData: {
    free: 'u128',
    reserved: 'u128',
    frozen: 'u128',
    flags: 'u128'
  },
  /**
   * Lookup398: pallet_balances::types::BalanceLock<Balance>
   **/
  PalletBalancesBalanceLock: {
    id: '[u8;8]',
    amount: 'u128',
    reasons: 'PalletBalancesReasons'
  },
  /**
   * Lookup399: pallet_balances::types::Reasons
   **/
  PalletBalancesReasons: {
    _enum: ['Fee', 'Misc', 'All']
  },
  /**
   * Lookup402: pallet_balances::types::ReserveData<ReserveIdentifier, Balance>
   **/
  PalletBalancesReserveData: {
    id: '[u8;8]',
    amount: 'u128'
  },
  /**
   * Lookup408: frame_support::traits::tokens::misc::IdAmount<Id, Balance>
   **/
  FrameSupportTokensMiscIdAmount: {
    id: 'Null',
    amount: 'u128'
  },
  /**
   * Lookup410: pallet_balances::pallet::Error<T, I>
   **/
  PalletBalancesError: {
    _enum: ['VestingBalance', 'LiquidityRestrictions', 'InsufficientBalance', 'ExistentialDeposit', 'Expendability', 'ExistingVestingSchedule', 'DeadAccount', 'TooManyReserves', 'TooManyHolds', 'TooManyFreezes', 'IssuanceDeactivated', 'DeltaZero']
  },
  /**
   * Lookup411: pallet_governance::types::TrackRules
   **/
  PalletGovernanceTrackRules: {
    threshold: 'PalletGovernanceThreshold',
    voting: 'u64',
    delay: 'u64',
    enactment: 'u64'
  },
  /**
   * Lookup412: pallet_governance::types::Threshold
   **/
  PalletGovernanceThreshold: {
    _enum: ['AnyVote', 'Majority', 'TwoThirds']
  },
  /**
   * Lookup413: pallet_governance::types::Proposal
   **/
  PalletGovernanceProposal: {
    track: 'PalletGovernanceTrack',
    organisation: 'u32',
    specVersion: 'u32',
    votingEnds: 'u64',
    passage: 'Option<PalletGovernancePassage>'
  },
  /**
   * Lookup417: pallet_governance::types::Ballot
   **/
  PalletGovernanceBallot: {
    organisation: 'u32',
    isAye: 'bool'
  },
  /**
   * Lookup420: pallet_governance::types::Pause
   **/
  PalletGovernancePause: {
    class: 'SalusPrimitivesGovernanceCallClass',
    until: 'u64'
  },
  /**
   * Lookup422: pallet_governance::pallet::Error<T>
   **/
  PalletGovernanceError: {
    _enum: ['NotVoter', 'NotGoverned', 'CallTooLong', 'CallTooHeavy', 'TooManyProposals', 'AllowanceExhausted', 'ProposalNotFound', 'VotingOver', 'NotChanged', 'TooManyBallots', 'AlreadyPassed', 'NotApproved', 'NotPassed', 'TooEarly', 'Expired', 'RuntimeChanged', 'StillOpen', 'NotProposer', 'DurationInvalid', 'NotPaused', 'NobodyLeft']
  },
  /**
   * Lookup423: pallet_access_control::types::Permit<sp_core::crypto::AccountId32>
   **/
  PalletAccessControlPermit: {
    practitioner: 'AccountId32',
    organisation: 'u32',
    request: 'SalusPrimitivesEvaluatorAskedAccessRequest',
    record: 'Option<u64>',
    study: 'Option<u64>',
    usage: 'PalletAccessControlPermitUsage',
    uses: 'u32',
    obligations: 'SalusPrimitivesResearchObligations',
    ground: 'PalletAccessControlPermitGround',
    policyVersion: 'u32',
    decidedAt: 'u64',
    expiresAt: 'u64'
  },
  /**
   * Lookup424: salus_primitives::evaluator::asked::AccessRequest
   **/
  SalusPrimitivesEvaluatorAskedAccessRequest: {
    action: 'SalusPrimitivesCodesActionConsentAction',
    purpose: 'SalusPrimitivesCodesPurposePurposeOfUse',
    class: 'Option<SalusPrimitivesCodesDataClass>',
    confidentiality: 'Option<SalusPrimitivesCodesConfidentiality>',
    labels: 'Option<u64>',
    author: 'Option<u32>',
    tags: 'Option<Vec<H256>>',
    dataTime: 'Option<u64>'
  },
  /**
   * Lookup426: salus_primitives::research::Obligations
   **/
  SalusPrimitivesResearchObligations: {
    duties: 'u64',
    publishFrom: 'Option<u64>',
    months: 'Option<u16>'
  },
  /**
   * Lookup427: pallet_access_control::types::PermitGround
   **/
  PalletAccessControlPermitGround: {
    _enum: {
      Consent: 'u64',
      OwnRight: 'Null',
      DefaultPolicy: 'Null'
    }
  },
  /**
   * Lookup428: pallet_access_control::halves::Disclosure
   **/
  PalletAccessControlHalvesDisclosure: {
    _alias: {
      new_: 'new'
    },
    source: 'u32',
    new_: 'SalusPrimitivesDisclosureNewDisclosure',
    suspendedUntil: 'Option<u64>',
    postedAt: 'u64',
    half: 'PalletAccessControlHalvesRecipientHalf'
  },
  /**
   * Lookup429: pallet_access_control::halves::RecipientHalf
   **/
  PalletAccessControlHalvesRecipientHalf: {
    _enum: {
      NotExpected: 'Null',
      Awaited: {
        acknowledged: 'u32',
        since: 'u64',
      },
      Acknowledged: {
        at: 'u64',
        count: 'u32',
      },
      Disputed: {
        acknowledged: 'u32',
        reason: 'SalusPrimitivesDisclosureDisputeReason',
        at: 'u64'
      }
    }
  },
  /**
   * Lookup431: pallet_access_control::halves::Half
   **/
  PalletAccessControlHalvesHalf: {
    _enum: {
      Disclosure: '(SalusPrimitivesIdsSubjectId,u64)',
      Leaves: 'SalusPrimitivesIdsSubjectId',
      Sealed: 'u64',
      Batches: 'Null'
    }
  },
  /**
   * Lookup433: pallet_access_control::halves::PostedHalf
   **/
  PalletAccessControlHalvesPostedHalf: {
    commitment: 'H256',
    postedAt: 'u64'
  },
  /**
   * Lookup435: pallet_access_control::halves::PostedBatch
   **/
  PalletAccessControlHalvesPostedBatch: {
    batch: 'SalusPrimitivesAccessBatch',
    postedAt: 'u64',
    isStateKnown: 'bool'
  },
  /**
   * Lookup437: pallet_access_control::halves::Demand
   **/
  PalletAccessControlHalvesDemand: {
    period: 'SalusPrimitivesTimePeriod',
    demandedAt: 'u64',
    sponsor: 'u32',
    answer: 'Option<(PalletAccessControlHalvesDemandAnswer,u64)>'
  },
  /**
   * Lookup441: pallet_access_control::emergency_types::Emergency<sp_core::crypto::AccountId32>
   **/
  PalletAccessControlEmergencyTypesEmergency: {
    practitioner: 'AccountId32',
    organisation: 'u32',
    custodian: 'u32',
    request: 'SalusPrimitivesEvaluatorAskedAccessRequest',
    record: 'Option<u64>',
    keeper: 'Option<u32>',
    justification: 'H256',
    brokenAt: 'u64',
    recordedAt: 'u64',
    expiresAt: 'u64',
    postedBy: 'Option<u32>',
    withoutStanding: 'bool',
    whileSuspended: 'bool',
    refusal: 'PalletAccessControlEmergencyTypesRefusalHandling',
    isWithheld: 'bool',
    fileBy: 'u64',
    filedAt: 'Option<u64>',
    overdue: 'u32',
    review: 'PalletAccessControlEmergencyTypesReview'
  },
  /**
   * Lookup442: pallet_access_control::emergency_types::Review<sp_core::crypto::AccountId32>
   **/
  PalletAccessControlEmergencyTypesReview: {
    _enum: {
      Waiting: {
        turnAt: 'u64',
      },
      Assigned: {
        reviewer: 'u32',
        due: 'u64',
      },
      Given: {
        reviewer: 'u32',
        by: 'AccountId32',
        verdict: 'PalletAccessControlEmergencyTypesVerdict',
        at: 'u64',
        keptUntil: 'u64'
      }
    }
  },
  /**
   * Lookup443: pallet_access_control::emergency_types::Turn
   **/
  PalletAccessControlEmergencyTypesTurn: {
    at: '[u8;8]',
    emergency: '[u8;8]'
  },
  /**
   * Lookup444: pallet_access_control::emergency_types::ReviewRecord
   **/
  PalletAccessControlEmergencyTypesReviewRecord: {
    owed: 'u32',
    given: 'u32',
    overdue: 'u32'
  },
  /**
   * Lookup445: pallet_access_control::emergency_types::Standing
   **/
  PalletAccessControlEmergencyTypesStanding: {
    unfiled: 'Vec<(u64,u64)>',
    against: 'u32',
    lostUntil: 'u64',
    isSuspended: 'bool'
  },
  /**
   * Lookup449: pallet_access_control::pallet::Error<T>
   **/
  PalletAccessControlError: {
    _enum: ['OrganisationNotFound', 'OrganisationNotActive', 'NotVouchedFor', 'CredentialNotInForce', 'SubjectNotFound', 'SubjectNotActive', 'RecordNotFound', 'UnknownCode', 'EmergencyPurpose', 'PermitNotFound', 'PermitNotExpired', 'NothingToPrune', 'AllowanceExhausted', 'StudyNotFound', 'RecordErased', 'TooManyDenials', 'NotPermitHolder', 'PermitNotInForce', 'PermitUsedUp', 'OutsidePermit', 'RecipientNotFound', 'RecipientIsSource', 'CommitmentMissing', 'NothingDisclosed', 'SeriesMalformed', 'DisclosedInFuture', 'BasisIsConsent', 'DisclosureNotFound', 'NotTheSource', 'NotTheRecipient', 'AlreadyAnswered', 'MoreThanDisclosed', 'HalfDisputed', 'SealedHalfNotFound', 'OpeningMismatch', 'PeriodInvalid', 'PeriodNotNext', 'BatchTooLarge', 'RootMalformed', 'StateAfterAccess', 'StateTooOld', 'StateUnknown', 'NotAuthorized', 'PowerMissing', 'DemandOpen', 'DemandNotFound', 'ItemNotFound', 'NotPrunable', 'NotAnEmergency', 'JustificationMissing', 'NotPractitioner', 'PurposeNotClaimable', 'BreakGlassSuspended', 'BreakGlassLost', 'JustificationOverdue', 'TooManyUnfiled', 'NotAParty', 'NotBrokenYet', 'DeadlinePassed', 'PayloadUsed', 'SignatureInvalid', 'EmergencyNotFound', 'AlreadyFiled', 'AlreadyReviewed', 'NotReviewer', 'ReviewOverdue', 'PartyToEmergency', 'JustificationNotFiled', 'NotController', 'NotForOneself', 'BreakGlassNotSuspended', 'CountryInvalid', 'CountryTwice', 'NotChanged', 'EmergencyNotOver', 'PayloadNotFound', 'DeadlineNotPassed']
  },
  /**
   * Lookup451: pallet_record_anchoring::types::Record
   **/
  PalletRecordAnchoringRecord: {
    custodian: 'u32',
    author: 'u32',
    class: 'SalusPrimitivesCodesDataClass',
    confidentiality: 'SalusPrimitivesCodesConfidentiality',
    labels: 'u64',
    commitment: 'H256',
    secondCommitment: 'Option<H256>',
    schema: 'PalletRecordAnchoringSchemaVersion',
    dataTime: 'Option<u64>',
    tags: 'Option<Vec<H256>>',
    basis: 'PalletRecordAnchoringCollectionBasis',
    replaces: 'Option<PalletRecordAnchoringPredecessor>',
    anchoredAt: 'u64',
    supersededBy: 'Option<u64>',
    holds: 'PalletRecordAnchoringHolds',
    offer: 'Option<PalletRecordAnchoringCustodyOffer>'
  },
  /**
   * Lookup453: pallet_record_anchoring::types::Predecessor
   **/
  PalletRecordAnchoringPredecessor: {
    record: 'u64',
    relation: 'SalusPrimitivesCodesVersionRelation'
  },
  /**
   * Lookup454: pallet_record_anchoring::types::Holds
   **/
  PalletRecordAnchoringHolds: {
    custodian: 'Option<SalusPrimitivesCodesErasureRetentionGround>',
    governance: 'Option<SalusPrimitivesCodesErasureRetentionGround>'
  },
  /**
   * Lookup457: pallet_record_anchoring::types::CustodyOffer
   **/
  PalletRecordAnchoringCustodyOffer: {
    to: 'u32',
    expiresAt: 'u64'
  },
  /**
   * Lookup459: pallet_record_anchoring::types::Batch
   **/
  PalletRecordAnchoringBatch: {
    root: 'H256',
    count: 'u32',
    schema: 'PalletRecordAnchoringSchemaVersion',
    leafKinds: 'u64',
    anchoredAt: 'u64',
    holds: 'PalletRecordAnchoringHolds'
  },
  /**
   * Lookup460: pallet_record_anchoring::types::Tombstone
   **/
  PalletRecordAnchoringTombstone: {
    custodian: 'u32',
    ground: 'SalusPrimitivesCodesErasureErasureGround',
    erasedAt: 'u64',
    replaces: 'Option<PalletRecordAnchoringPredecessor>',
    supersededBy: 'Option<u64>'
  },
  /**
   * Lookup461: pallet_record_anchoring::types::BatchTombstone
   **/
  PalletRecordAnchoringBatchTombstone: {
    ground: 'SalusPrimitivesCodesErasureErasureGround',
    erasedAt: 'u64'
  },
  /**
   * Lookup463: pallet_record_anchoring::types::Attestation
   **/
  PalletRecordAnchoringAttestation: {
    organisation: 'u32',
    kind: 'PalletRecordAnchoringAttestationKind',
    attestedAt: 'u64'
  },
  /**
   * Lookup465: pallet_record_anchoring::pallet::Error<T>
   **/
  PalletRecordAnchoringError: {
    _enum: ['OrganisationNotFound', 'OrganisationNotActive', 'NotVouchedFor', 'CredentialNotInForce', 'SubjectNotFound', 'SubjectNotActive', 'UnknownCode', 'CommitmentMissing', 'DataTimeInFuture', 'NotPermitted', 'BasisIsConsent', 'EmptyBatch', 'BatchTooLarge', 'AllowanceExhausted', 'TagMissing', 'TagNamedTwice', 'LeafKindsMissing', 'RecordNotFound', 'RecordErased', 'BatchNotFound', 'BatchErased', 'NotCustodian', 'AlreadySuperseded', 'HoldInForce', 'AlreadyHeld', 'NotHeld', 'SameOrganisation', 'AlreadyOffered', 'OfferNotFound', 'OfferExpired', 'NotParty', 'CustodianNotRemoved', 'NotCustodianOfSubject', 'TooManyAttestations', 'AttestationNotFound']
  },
  /**
   * Lookup467: salus_primitives::consent::LiveConsent
   **/
  SalusPrimitivesConsentLiveConsent: {
    id: 'u64',
    by: 'SalusPrimitivesConsentGrantedBy',
    verification: 'SalusPrimitivesConsentVerification',
    replaces: 'Vec<u64>',
    sponsor: 'u32',
    statement: 'SalusPrimitivesConsentStatement'
  },
  /**
   * Lookup469: salus_primitives::consent::Statement
   **/
  SalusPrimitivesConsentStatement: {
    _enum: {
      Open: 'SalusPrimitivesConsent',
      Sealed: 'SalusPrimitivesConsentSealedDeny'
    }
  },
  /**
   * Lookup472: pallet_consent_registry::overview::Overview<sp_core::crypto::AccountId32>
   **/
  PalletConsentRegistryOverview: {
    consents: 'u32',
    denies: 'Vec<PalletConsentRegistryOverviewDenyMark>',
    programmes: 'Vec<(u32,u32)>',
    room: 'Option<PalletConsentRegistryRoom>'
  },
  /**
   * Lookup474: pallet_consent_registry::overview::DenyMark<sp_core::crypto::AccountId32>
   **/
  PalletConsentRegistryOverviewDenyMark: {
    consent: 'u64',
    grantee: 'SalusPrimitivesConsentGrantee',
    period: 'SalusPrimitivesTimePeriod',
    by: 'SalusPrimitivesConsentGrantedBy',
    region: 'Option<SalusPrimitivesConsentRegion>'
  },
  /**
   * Lookup481: pallet_consent_registry::room::Room
   **/
  PalletConsentRegistryRoom: {
    organisation: 'u32',
    bytes: 'u64'
  },
  /**
   * Lookup483: pallet_consent_registry::types::Capture<sp_core::crypto::AccountId32>
   **/
  PalletConsentRegistryCapture: {
    epoch: 'u32',
    clerk: 'AccountId32',
    organisation: 'u32',
    evidence: 'H256',
    grantee: 'SalusPrimitivesConsentGrantee',
    statement: 'PalletConsentRegistryPaperStatement'
  },
  /**
   * Lookup484: pallet_consent_registry::types::PaperStatement
   **/
  PalletConsentRegistryPaperStatement: {
    _enum: {
      Consent: 'SalusPrimitivesConsent',
      Lift: 'u64'
    }
  },
  /**
   * Lookup486: pallet_consent_registry::types::Proposal<sp_core::crypto::AccountId32>
   **/
  PalletConsentRegistryProposal: {
    id: 'u64',
    epoch: 'u32',
    organisation: 'u32',
    expiresAt: 'u64',
    grantee: 'SalusPrimitivesConsentGrantee',
    consent: 'SalusPrimitivesConsent'
  },
  /**
   * Lookup489: salus_primitives::evaluator::policy::PolicyTables
   **/
  SalusPrimitivesEvaluatorPolicyPolicyTables: {
    version: 'u32',
    claims: 'Vec<SalusPrimitivesEvaluatorPolicyPurposeClaim>',
    rules: 'Vec<SalusPrimitivesEvaluatorPolicyPolicyRule>'
  },
  /**
   * Lookup490: pallet_consent_registry::pallet::Error<T>
   **/
  PalletConsentRegistryError: {
    _enum: ['SubjectNotFound', 'SubjectNotActive', 'NotAuthorized', 'PowerMissing', 'OrganisationNotFound', 'OrganisationNotActive', 'NotVouchedFor', 'CredentialNotInForce', 'ActionsMissing', 'PurposesMissing', 'ClassesMissing', 'UnknownCode', 'EmergencyPurpose', 'PeriodInvalid', 'DataPeriodInvalid', 'CommitmentMissing', 'GranteeNotFound', 'KeyFull', 'ConsentNotFound', 'NotAssisted', 'TooManyCaptures', 'CaptureNotFound', 'CaptureOutdated', 'OrganisationMismatch', 'VerifierIsClerk', 'PolicyUnchanged', 'DenyNotLiftable', 'TooManyConsents', 'TooManyDenies', 'TooManyProgrammesNamed', 'TagMissing', 'TagNamedTwice', 'TagNotNamed', 'AllowanceExhausted', 'NothingToPrune', 'KeyNotFound', 'ConsentsNotExpired', 'ConsentOver', 'TooManyProposals', 'ProposalNotFound', 'ProposalExpired', 'ProposalOutdated', 'NotCustodian', 'Sealed', 'AlreadyRefuted', 'NotSealed', 'SealMismatch', 'ProgrammeNotFound', 'TooManyProgrammes', 'TermsMismatch', 'StudyNotFound', 'TooManyStudies', 'VerifierMissing', 'NotADeny']
  },
  /**
   * Lookup491: pallet_patient_identity::types::Subject<sp_core::crypto::AccountId32>
   **/
  PalletPatientIdentitySubject: {
    controller: 'Option<AccountId32>',
    custodian: 'u32',
    status: 'PalletPatientIdentitySubjectStatus',
    epoch: 'u32',
    representatives: 'u32',
    courtNamed: 'u32',
    enrolledAt: 'u64',
    majority: 'Option<u16>',
    tenure: 'u8',
    death: 'Option<PalletPatientIdentityDeathReport>',
    freeCalls: 'u64',
    deskCalls: 'u64'
  },
  /**
   * Lookup492: pallet_patient_identity::types::SubjectStatus
   **/
  PalletPatientIdentitySubjectStatus: {
    _enum: ['Active', 'Ended', 'Deceased']
  },
  /**
   * Lookup495: pallet_patient_identity::types::DeathReport
   **/
  PalletPatientIdentityDeathReport: {
    organisation: 'u32',
    contestableUntil: 'u64'
  },
  /**
   * Lookup498: pallet_patient_identity::types::Representative
   **/
  PalletPatientIdentityRepresentative: {
    kind: 'SalusPrimitivesCodesRepresentativeKind',
    powers: 'SalusPrimitivesIdentityPowers',
    period: 'SalusPrimitivesTimePeriod',
    tenure: 'u8',
    byCourt: 'bool',
    freeCalls: 'u64'
  },
  /**
   * Lookup499: pallet_patient_identity::types::Guardianship<sp_core::crypto::AccountId32>
   **/
  PalletPatientIdentityGuardianship: {
    guardians: 'Vec<AccountId32>',
    threshold: 'u32',
    delay: 'u64',
    tenure: 'u8'
  },
  /**
   * Lookup500: pallet_patient_identity::types::Recovery<sp_core::crypto::AccountId32>
   **/
  PalletPatientIdentityRecovery: {
    newController: 'AccountId32',
    approvals: 'Vec<AccountId32>',
    proposedAt: 'u64',
    reachedAt: 'Option<u64>'
  },
  /**
   * Lookup501: pallet_patient_identity::types::Paper<sp_core::crypto::AccountId32>
   **/
  PalletPatientIdentityPaper: {
    line: 'u64',
    clerk: 'AccountId32',
    statement: 'PalletPatientIdentityStatement',
    evidence: 'H256',
    recordedAt: 'u64'
  },
  /**
   * Lookup502: pallet_patient_identity::types::KeyHash
   **/
  PalletPatientIdentityKeyHash: {
    _alias: {
      hash_: 'hash'
    },
    hash_: 'Option<H256>',
    version: 'u32'
  },
  /**
   * Lookup503: pallet_patient_identity::lane::OperationalUse<BlockNumber>
   **/
  PalletPatientIdentityLaneOperationalUse: {
    block: 'u32',
    free: 'SpWeightsWeightV2Weight',
    all: 'SpWeightsWeightV2Weight'
  },
  /**
   * Lookup504: pallet_patient_identity::pallet::Error<T>
   **/
  PalletPatientIdentityError: {
    _enum: ['OrganisationNotFound', 'OrganisationNotActive', 'NotVouchedFor', 'CredentialNotInForce', 'DeadlinePassed', 'DeadlineTooFar', 'PayloadUsed', 'SignatureInvalid', 'AccountInUse', 'TooManySponsors', 'SubjectExists', 'CommitmentMissing', 'SubjectNotFound', 'SubjectNotActive', 'NotAuthorized', 'PowersMissing', 'PeriodInvalid', 'TooManyRepresentatives', 'RepresentativeNotFound', 'PayloadNotFound', 'DeadlineNotPassed', 'NothingToPrune', 'PowerMissing', 'SubjectDeceased', 'NotCustodian', 'NotAssisted', 'NothingToRelease', 'StillInForce', 'GuardianRepeated', 'ThresholdInvalid', 'DelayTooLong', 'GuardiansUnchanged', 'RecoveryPending', 'ProposedBefore', 'RecoveryNotFound', 'ControllerMismatch', 'AlreadyApproved', 'ThresholdReached', 'RecoveryLapsed', 'ThresholdNotReached', 'DelayNotPassed', 'MajorityAlreadySet', 'MajorityPassed', 'MajorityTooLate', 'MajorityNotReached', 'AlreadyTakenOver', 'CourtOrderMissing', 'NamedByCourt', 'NotNamedByCourt', 'PaperPending', 'PaperNotFound', 'PaperLapsed', 'VerifierIsClerk', 'SameOrganisation', 'CustodianNotRemoved', 'SubjectNotDeceased', 'ContestTooLate', 'ReportContested', 'KeyHashMissing', 'KeyHashUnchanged', 'TooManyVersions', 'SubjectAssisted', 'AllowanceExhausted']
  },
  /**
   * Lookup505: salus_primitives::trail::TrailHead
   **/
  SalusPrimitivesTrailTrailHead: {
    length: 'u64',
    peaks: 'Vec<H256>'
  },
  /**
   * Lookup507: salus_primitives::trail::key::EntryKey
   **/
  SalusPrimitivesTrailKeyEntryKey: '[u8;8]',
  /**
   * Lookup508: salus_primitives::audit::EntryContent<sp_core::crypto::AccountId32>
   **/
  SalusPrimitivesAuditEntryContent: {
    time: 'u64',
    kind: 'SalusPrimitivesAuditAuditKind',
    agent: 'Option<AccountId32>',
    organisation: 'Option<u32>',
    action: 'Option<SalusPrimitivesCodesActionConsentAction>',
    purpose: 'Option<SalusPrimitivesCodesPurposePurposeOfUse>',
    outcome: 'SalusPrimitivesAuditAuditOutcome',
    ground: 'SalusPrimitivesAuditAuditGround',
    object: 'SalusPrimitivesAuditAuditObject'
  },
  /**
   * Lookup509: salus_primitives::audit::AuditKind
   **/
  SalusPrimitivesAuditAuditKind: {
    _enum: ['OrganisationAdmitted', 'OrganisationSuspended', 'OrganisationReinstated', 'CollatorNamed', 'CredentialIssued', 'CredentialRevoked', 'SubjectEnrolled', 'RepresentativeAppointed', 'RepresentativeDismissed', 'ConsentGranted', 'ConsentRevoked', 'AllConsentsRevoked', 'ConsentCaptured', 'CaptureDiscarded', 'PolicyChanged', 'RecordAnchored', 'BatchAnchored', 'AccessDecided', 'ControllerRotated', 'SubjectClaimed', 'SubjectEnded', 'SubjectDeceased', 'GuardiansSet', 'RecoveryProposed', 'RecoveryApproved', 'RecoveryVetoed', 'RecoveryFinished', 'MajoritySet', 'TakenOver', 'OrganisationRemoved', 'CredentialsReleased', 'SeatReleased', 'CredentialSuspended', 'CredentialReinstated', 'CredentialRenewed', 'OrganisationControllerRotated', 'EncryptionKeySet', 'EncryptionKeysReleased', 'QuotaSet', 'SeatFellIdle', 'SeatResumed', 'FallbackCollatorsSet', 'AliasIssued', 'AliasOpened', 'AliasesReleased', 'AllowanceSet', 'ConsentAmended', 'ConsentsRevokedToward', 'ConsentProposed', 'ProposalRefused', 'ConsentVerified', 'ConsentRefuted', 'DenySealed', 'DenyOpened', 'ProgrammeAdmitted', 'ProgrammeClosed', 'StudyRegistered', 'StudyWithdrawn', 'PurposeClaimsChanged', 'PaperRecorded', 'PaperDiscarded', 'RepresentativeNamed', 'CourtOrderLifted', 'SubjectAdopted', 'DeathContested', 'DeathWithdrawn', 'RecordSuperseded', 'RecordErased', 'BatchErased', 'HoldPlaced', 'HoldLifted', 'CustodyOffered', 'CustodyOfferDiscarded', 'CustodyTransferred', 'CustodyAdopted', 'RecordAttested', 'AttestationWithdrawn', 'VotingAccountNamed', 'ProposalMade', 'VotedFor', 'VotedAgainst', 'ProposalPassed', 'ProposalEnacted', 'ProposalClosed', 'ProposalWithdrawn', 'UpgradeAuthorized', 'CallsPaused', 'PauseLifted', 'RetentionSet', 'PermitUsed', 'DisclosurePosted', 'DisclosureAcknowledged', 'DisclosureDisputed', 'HalfSealed', 'HalfOpened', 'AccessBatchPosted', 'LeavesDemanded', 'LeavesAnswered', 'GlassBroken', 'EmergencyPosted', 'JustificationFiled', 'ReviewAssigned', 'ReviewOverdue', 'EmergencyReviewed', 'BreakGlassRestored', 'EmergencyRefusalsChanged']
  },
  /**
   * Lookup512: salus_primitives::audit::AuditOutcome
   **/
  SalusPrimitivesAuditAuditOutcome: {
    _enum: ['Success', 'Denied']
  },
  /**
   * Lookup513: salus_primitives::audit::AuditGround
   **/
  SalusPrimitivesAuditAuditGround: {
    _enum: {
      Unstated: 'Null',
      OwnRight: 'Null',
      Consent: 'u64',
      DefaultPolicy: 'u32',
      Law: 'SalusPrimitivesCodesLegalBasis',
      Paper: 'H256',
      Governance: 'Null',
      Alias: 'H256',
      Erasure: 'SalusPrimitivesCodesErasureErasureGround',
      Retention: 'SalusPrimitivesCodesErasureRetentionGround'
    }
  },
  /**
   * Lookup514: salus_primitives::audit::AuditObject<sp_core::crypto::AccountId32>
   **/
  SalusPrimitivesAuditAuditObject: {
    _enum: {
      Nothing: 'Null',
      Account: 'AccountId32',
      Organisation: 'u32',
      Consent: 'u64',
      Record: 'u64',
      Batch: 'u64',
      Permit: 'u64',
      Programme: 'u32',
      Study: 'u64',
      Proposal: 'u64',
      Code: 'H256',
      Calls: 'SalusPrimitivesGovernanceCallClass',
      Disclosure: 'u64',
      SealedHalf: 'u64',
      AccessBatch: 'u64',
      Emergency: 'u64'
    }
  },
  /**
   * Lookup515: pallet_audit_trail::pallet::Error<T>
   **/
  PalletAuditTrailError: {
    _enum: ['RetentionTooShort', 'NotChanged', 'NothingToPrune', 'EntryNotFound', 'RetentionNotOver', 'ProofInvalid']
  },
  /**
   * Lookup516: salus_runtime::Runtime
   **/
  SalusRuntimeRuntime: 'Null',
  /**
   * Lookup525: pallet_consortium::quota::Quota
   **/
  PalletConsortiumQuota: {
    capacity: 'SpWeightsWeightV2Weight',
    left: 'SpWeightsWeightV2Weight',
    leftToOrdinary: 'SpWeightsWeightV2Weight'
  },
  /**
   * Lookup527: pallet_consortium::allowance::Allowance
   **/
  PalletConsortiumAllowance: {
    capacity: 'u64',
    stored: 'u64'
  },
  /**
   * Lookup537: pallet_patient_identity::types::DidFacts<sp_core::crypto::AccountId32>
   **/
  PalletPatientIdentityDidFacts: {
    status: 'PalletPatientIdentitySubjectStatus',
    controller: 'Option<AccountId32>',
    keyHash: 'Option<H256>',
    keyVersion: 'u32',
    custodian: 'u32',
    isAssisted: 'bool'
  },
  /**
   * Lookup538: salus_primitives::evaluator::answer::Answer
   **/
  SalusPrimitivesEvaluatorAnswer: {
    decision: 'SalusPrimitivesEvaluatorAnswerAccessDecision',
    ground: 'SalusPrimitivesEvaluatorAnswerAnswerGround',
    policyVersion: 'u32',
    reasons: 'Vec<SalusPrimitivesEvaluatorAnswerReason>',
    obligations: 'SalusPrimitivesResearchObligations'
  },
  /**
   * Lookup539: salus_primitives::evaluator::answer::AnswerGround
   **/
  SalusPrimitivesEvaluatorAnswerAnswerGround: {
    _enum: {
      OwnRight: 'Null',
      NotInForce: 'SalusPrimitivesOrganisationStandingRefusal',
      Consents: 'Vec<u64>',
      DefaultPolicy: 'Null',
      PurposeNotClaimable: 'Null',
      PersonHidden: 'Null'
    }
  },
  /**
   * Lookup540: salus_primitives::organisation::StandingRefusal
   **/
  SalusPrimitivesOrganisationStandingRefusal: {
    _enum: ['OrganisationNotFound', 'OrganisationNotActive', 'NotVouchedFor', 'CredentialNotInForce']
  },
  /**
   * Lookup542: salus_primitives::evaluator::answer::Reason
   **/
  SalusPrimitivesEvaluatorAnswerReason: {
    effect: 'SalusPrimitivesEvaluatorAnswerEffect',
    consent: 'u64'
  },
  /**
   * Lookup543: salus_primitives::evaluator::answer::Effect
   **/
  SalusPrimitivesEvaluatorAnswerEffect: {
    _enum: {
      Denies: 'Null',
      MayDeny: 'Null',
      Permits: 'Null',
      Silenced: 'u8',
      OutsideProgramme: 'Null',
      Refuted: 'Null'
    }
  },
  /**
   * Lookup547: pallet_consent_registry::types::Question<sp_core::crypto::AccountId32>
   **/
  PalletConsentRegistryQuestion: {
    account: 'AccountId32',
    organisation: 'Option<u32>',
    request: 'SalusPrimitivesEvaluatorAskedAccessRequest',
    study: 'Option<u64>'
  },
  /**
   * Lookup552: salus_primitives::evaluator::residual::Residual
   **/
  SalusPrimitivesEvaluatorResidual: {
    action: 'SalusPrimitivesCodesActionConsentAction',
    purpose: 'SalusPrimitivesCodesPurposePurposeOfUse',
    otherwise: 'SalusPrimitivesEvaluatorAnswerAccessDecision',
    ground: 'SalusPrimitivesEvaluatorAnswerAnswerGround',
    policyVersion: 'u32',
    permits: 'Vec<SalusPrimitivesEvaluatorResidualTerm>',
    denies: 'Vec<SalusPrimitivesEvaluatorResidualTerm>'
  },
  /**
   * Lookup554: salus_primitives::evaluator::residual::Term
   **/
  SalusPrimitivesEvaluatorResidualTerm: {
    consent: 'u64',
    region: 'SalusPrimitivesConsentRegion',
    tags: 'Vec<H256>',
    provisions: 'Vec<SalusPrimitivesConsentProvision>',
    obligations: 'SalusPrimitivesResearchObligations'
  },
  /**
   * Lookup556: pallet_consent_registry::types::ConsentState
   **/
  PalletConsentRegistryConsentState: {
    _enum: ['Draft', 'Active', 'Inactive']
  },
  /**
   * Lookup568: pallet_record_anchoring::types::Version
   **/
  PalletRecordAnchoringVersion: {
    _enum: {
      Kept: 'PalletRecordAnchoringRecord',
      Erased: 'PalletRecordAnchoringTombstone'
    }
  },
  /**
   * Lookup579: pallet_access_control::types::PermitStatus
   **/
  PalletAccessControlPermitStatus: {
    _enum: ['InForce', 'Expired', 'ConsentEnded', 'RequesterNotInForce', 'SubjectEnded', 'NoLongerPermitted', 'RecordErased', 'UsedUp']
  },
  /**
   * Lookup596: salus_primitives::access_batch::proof::SubjectProof
   **/
  SalusPrimitivesAccessBatchProofSubjectProof: {
    signature: 'SpCoreSr25519VrfVrfSignature',
    first: 'u32',
    before: 'Option<SalusPrimitivesAccessBatchProofProven>',
    own: 'Vec<(H256,Vec<H256>)>',
    after: 'Option<SalusPrimitivesAccessBatchProofProven>'
  },
  /**
   * Lookup597: sp_core::sr25519::vrf::VrfSignature
   **/
  SpCoreSr25519VrfVrfSignature: {
    preOutput: '[u8;32]',
    proof: '[u8;64]'
  },
  /**
   * Lookup599: salus_primitives::access_batch::proof::Proven
   **/
  SalusPrimitivesAccessBatchProofProven: {
    entry: 'SalusPrimitivesAccessBatchAccessEntry',
    proof: 'Vec<H256>'
  },
  /**
   * Lookup600: salus_primitives::access_batch::AccessEntry
   **/
  SalusPrimitivesAccessBatchAccessEntry: {
    tag: '[u8;32]',
    access: 'H256'
  },
  /**
   * Lookup604: salus_primitives::access_batch::proof::Shown
   **/
  SalusPrimitivesAccessBatchProofShown: {
    _enum: {
      Nothing: 'Null',
      Absence: 'Null',
      Presence: 'u32'
    }
  },
  /**
   * Lookup611: pallet_access_control::emergency_types::EmergencyStatus
   **/
  PalletAccessControlEmergencyTypesEmergencyStatus: {
    _enum: ['InForce', 'Expired', 'SubjectEnded', 'RequesterNotInForce', 'Lost']
  },
  /**
   * Lookup618: pallet_access_control::emergency_types::Loss
   **/
  PalletAccessControlEmergencyTypesLoss: {
    _enum: {
      Suspended: 'Null',
      ByVerdict: 'u64',
      Unfiled: 'u64'
    }
  },
  /**
   * Lookup620: salus_primitives::audit::AuditEntry<sp_core::crypto::AccountId32>
   **/
  SalusPrimitivesAuditAuditEntry: {
    index: 'u64',
    time: 'u64',
    kind: 'SalusPrimitivesAuditAuditKind',
    subject: 'Option<SalusPrimitivesIdsSubjectId>',
    agent: 'Option<AccountId32>',
    organisation: 'Option<u32>',
    action: 'Option<SalusPrimitivesCodesActionConsentAction>',
    purpose: 'Option<SalusPrimitivesCodesPurposePurposeOfUse>',
    outcome: 'SalusPrimitivesAuditAuditOutcome',
    ground: 'SalusPrimitivesAuditAuditGround',
    object: 'SalusPrimitivesAuditAuditObject'
  },
  /**
   * Lookup621: sp_runtime::generic::block::LazyBlock<sp_runtime::generic::header::Header<Number, Hash>, sp_runtime::generic::unchecked_extrinsic::UncheckedExtrinsic<sp_runtime::multiaddress::MultiAddress<sp_core::crypto::AccountId32, AccountIndex>, salus_runtime::RuntimeCall, sp_runtime::MultiSignature, cumulus_pallet_weight_reclaim::StorageWeightReclaim<T, S>>>
   **/
  SpRuntimeBlockLazyBlock: {
    header: 'SpRuntimeHeader',
    extrinsics: 'Vec<Bytes>'
  },
  /**
   * Lookup625: sp_runtime::ExtrinsicInclusionMode
   **/
  SpRuntimeExtrinsicInclusionMode: {
    _enum: ['AllExtrinsics', 'OnlyInherents']
  },
  /**
   * Lookup629: frame_support::view_functions::ViewFunctionId
   **/
  FrameSupportViewFunctionsViewFunctionId: {
    prefix: '[u8;16]',
    suffix: '[u8;16]'
  },
  /**
   * Lookup631: frame_support::view_functions::ViewFunctionDispatchError
   **/
  FrameSupportViewFunctionsViewFunctionDispatchError: {
    _enum: {
      NotImplemented: 'Null',
      NotFound: 'FrameSupportViewFunctionsViewFunctionId',
      Codec: 'Null'
    }
  },
  /**
   * Lookup633: sp_runtime::transaction_validity::TransactionValidityError
   **/
  SpRuntimeTransactionValidityTransactionValidityError: {
    _enum: {
      Invalid: 'SpRuntimeTransactionValidityInvalidTransaction',
      Unknown: 'SpRuntimeTransactionValidityUnknownTransaction'
    }
  },
  /**
   * Lookup634: sp_runtime::transaction_validity::InvalidTransaction
   **/
  SpRuntimeTransactionValidityInvalidTransaction: {
    _enum: {
      Call: 'Null',
      Payment: 'Null',
      Future: 'Null',
      Stale: 'Null',
      BadProof: 'Null',
      AncientBirthBlock: 'Null',
      ExhaustsResources: 'Null',
      Custom: 'u8',
      BadMandatory: 'Null',
      MandatoryValidation: 'Null',
      BadSigner: 'Null',
      IndeterminateImplicit: 'Null',
      UnknownOrigin: 'Null'
    }
  },
  /**
   * Lookup635: sp_runtime::transaction_validity::UnknownTransaction
   **/
  SpRuntimeTransactionValidityUnknownTransaction: {
    _enum: {
      CannotLookup: 'Null',
      NoUnsignedValidator: 'Null',
      Custom: 'u8'
    }
  },
  /**
   * Lookup636: sp_inherents::InherentData
   **/
  SpInherentsInherentData: {
    data: 'BTreeMap<[u8;8], Bytes>'
  },
  /**
   * Lookup641: sp_inherents::CheckInherentsResult
   **/
  SpInherentsCheckInherentsResult: {
    okay: 'bool',
    fatalError: 'bool',
    errors: 'SpInherentsInherentData'
  },
  /**
   * Lookup642: sp_runtime::transaction_validity::TransactionSource
   **/
  SpRuntimeTransactionValidityTransactionSource: {
    _enum: ['InBlock', 'Local', 'External']
  },
  /**
   * Lookup644: sp_runtime::transaction_validity::ValidTransaction
   **/
  SpRuntimeTransactionValidityValidTransaction: {
    priority: 'u64',
    requires: 'Vec<Bytes>',
    provides: 'Vec<Bytes>',
    longevity: 'u64',
    propagate: 'bool'
  },
  /**
   * Lookup646: sp_session::runtime_api::OpaqueGeneratedSessionKeys
   **/
  SpSessionRuntimeApiOpaqueGeneratedSessionKeys: {
    _alias: {
      keys_: 'keys'
    },
    keys_: 'Bytes',
    proof: 'Bytes'
  },
  /**
   * Lookup651: cumulus_primitives_core::CollationInfo
   **/
  CumulusPrimitivesCoreCollationInfo: {
    upwardMessages: 'Vec<Bytes>',
    horizontalMessages: 'Vec<PolkadotCorePrimitivesOutboundHrmpMessage>',
    newValidationCode: 'Option<Bytes>',
    processedDownwardMessages: 'u32',
    hrmpWatermark: 'u32',
    headData: 'Bytes'
  },
  /**
   * Lookup654: pallet_transaction_payment::types::RuntimeDispatchInfo<Balance, sp_weights::weight_v2::Weight>
   **/
  PalletTransactionPaymentRuntimeDispatchInfo: {
    weight: 'SpWeightsWeightV2Weight',
    class: 'FrameSupportDispatchDispatchClass',
    partialFee: 'u128'
  },
  /**
   * Lookup655: pallet_transaction_payment::types::FeeDetails<Balance>
   **/
  PalletTransactionPaymentFeeDetails: {
    inclusionFee: 'Option<PalletTransactionPaymentInclusionFee>',
    tip: 'u128'
  },
  /**
   * Lookup657: pallet_transaction_payment::types::InclusionFee<Balance>
   **/
  PalletTransactionPaymentInclusionFee: {
    baseFee: 'u128',
    lenFee: 'u128',
    adjustedWeightFee: 'u128'
  },
  /**
   * Lookup661: salus_runtime::RuntimeError
   **/
  SalusRuntimeRuntimeError: {
    _enum: {
      System: 'FrameSystemError',
      ParachainSystem: 'CumulusPalletParachainSystemError',
      __Unused2: 'Null',
      __Unused3: 'Null',
      __Unused4: 'Null',
      __Unused5: 'Null',
      __Unused6: 'Null',
      __Unused7: 'Null',
      __Unused8: 'Null',
      Consortium: 'PalletConsortiumError',
      Session: 'PalletSessionError',
      __Unused11: 'Null',
      __Unused12: 'Null',
      __Unused13: 'Null',
      __Unused14: 'Null',
      __Unused15: 'Null',
      __Unused16: 'Null',
      __Unused17: 'Null',
      __Unused18: 'Null',
      __Unused19: 'Null',
      Utility: 'PalletUtilityError',
      Proxy: 'PalletProxyError',
      Multisig: 'PalletMultisigError',
      Balances: 'PalletBalancesError',
      __Unused24: 'Null',
      __Unused25: 'Null',
      __Unused26: 'Null',
      __Unused27: 'Null',
      __Unused28: 'Null',
      __Unused29: 'Null',
      Governance: 'PalletGovernanceError',
      __Unused31: 'Null',
      __Unused32: 'Null',
      __Unused33: 'Null',
      __Unused34: 'Null',
      __Unused35: 'Null',
      __Unused36: 'Null',
      __Unused37: 'Null',
      __Unused38: 'Null',
      __Unused39: 'Null',
      __Unused40: 'Null',
      __Unused41: 'Null',
      __Unused42: 'Null',
      __Unused43: 'Null',
      __Unused44: 'Null',
      __Unused45: 'Null',
      __Unused46: 'Null',
      __Unused47: 'Null',
      __Unused48: 'Null',
      __Unused49: 'Null',
      AccessControl: 'PalletAccessControlError',
      RecordAnchoring: 'PalletRecordAnchoringError',
      ConsentRegistry: 'PalletConsentRegistryError',
      PatientIdentity: 'PalletPatientIdentityError',
      __Unused54: 'Null',
      __Unused55: 'Null',
      __Unused56: 'Null',
      __Unused57: 'Null',
      __Unused58: 'Null',
      __Unused59: 'Null',
      AuditTrail: 'PalletAuditTrailError'
    }
  }
};

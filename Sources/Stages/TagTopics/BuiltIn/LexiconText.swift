// Written by `make lexicon` from pipelines/lexicons/media-topics.yaml and
// pipelines/lexicons/media-topics-weights.tsv: edit those.
// swift-format-ignore-file

/// The lexicon that comes with stet, in the form that `CompactTaxonomy` reads.
enum LexiconText {
    static let taxonomy: StaticString = #"""
v	medtop/2023-10-24
c	medtop:01000000	arts, culture, entertainment and media				
t		entertainment
t		showbiz
t		pop culture
t		artistic
t		celebrity
c	medtop:20000002	arts and entertainment	medtop:01000000			
t	2	arts and entertainment
t	2	performing arts
t	2	Broadway
t		artist
t		performer
t		entertainer
t		comedy
t		comedian
t		fan base
t		musical
t		festival
c	medtop:20000005	cinema	medtop:20000002			
t	2	film director
t	2	box office
t	2	filmmaker
t	2	Hollywood
t	2	screenplay
t	2	cinema
t	2	film festival
t	2	best picture
t	2	film critic
t	2	blockbuster
t	2	Oscar
t	2	Academy Award
t	2	film award
t	2	Bollywood
t	2	Nollywood
t	2	screenwriter
t	2	film-maker
t	2	film premiere
t	1.2	movie
t		film
t		actor
t		actress
t		sequel
t		starring
t		trailer
t		documentary
n		film footage
c	medtop:20000011	fashion	medtop:20000002			
t	2	fashion designer
t	2	catwalk
t	2	fashion week
t	2	fashion show
t	2	supermodel
t		fashion
t		couture
c	medtop:20000013	literature	medtop:20000002			
t	2	novelist
t	2	bestseller
t	2	literary
t	2	book prize
t	2	poet
t	2	poetry
t		novel
t		memoir
t		fiction
t		book tour
t	0.3	author
n		novel coronavirus
n		novel virus
c	medtop:20000018	music	medtop:20000002			
t	2	album
t	2	singer
t	2	songwriter
t	2	Grammy
t	2	rapper
t	2	hip-hop
t	2	pop star
t	2	rock band
t	2	concert
t	2	Afrobeats
t	2	record label
t	2	orchestra
t	2	musician
t	2	solo artist
t	2	opera
t	2	music festival
t	2	music video
t	2	guitarist
t	2	chart-topping
t		song
t		music
t		band
t		singing
t		lyric
t		gig
t		duet
t		remix
t		choir
t		drummer
t		pianist
t		jazz
c	medtop:20000029	theatre	medtop:20000002			
t	2	theatre director
t	2	West End
t	2	playwright
t	2	stage production
t	2	stage play
t		rehearsal
t		matinee
t		theatre
c	medtop:20000031	visual arts	medtop:20000002			
t	2	art gallery
t	2	painter
t	2	sculptor
t	2	sculpture
t	2	watercolour
t		painting
t		art
c	medtop:20000038	culture	medtop:01000000			
t		cultural heritage
t		folklore
t	0.5	cultural
t	0.3	culture
c	medtop:20001135	art exhibition	medtop:20000038			
t	2	art exhibition
t	2	art exhibit
t	2	retrospective
c	medtop:20000043	library and museum	medtop:20000038			
t	2	museum
t	2	library
t	2	curator
c	medtop:20000044	monument and heritage site	medtop:20000038			
t	2	heritage site
t	2	listed building
t		monument
c	medtop:20000045	mass media	medtop:01000000			
t	3	media bias
t	2.5	mainstream media
t	2.5	liberal media
t	2.5	journalism
t	2.5	media critic
t	2.5	biased reporting
t	2.5	media narrative
t	2.5	media watchdog
t	2.5	journalistic
t	2	media outlet
t	2	media coverage
t	2	news coverage
t	2	press corps
t	2	biased coverage
t	2	news organisation
t	2	media company
t	2	media mogul
t	2	debate moderator
t	2	media figure
t	2	media reporter
t	2	prime-time host
t	2	news division
t	1.2	journalist
t		biased
t		moderator
t		pundit
t		White House correspondent
t	0.9	media
t	0.8	bias
t	0.35	reporter
c	medtop:20001319	disinformation and misinformation	medtop:20000045			
t	2.5	fake news
t	2.5	fact-checker
t	2.5	fact check
t	2	disinformation
t	2	debunked
t	2	false claim
t	2	misleading claim
t	2	hoax
t	1.5	misinformation
t	0.8	conspiracy theory
c	medtop:20000046	news media	medtop:20000045			
t	2.5	newsroom
t	2.5	Fox News host
t	2.5	CNN host
t	2.5	MSNBC host
t	2.5	CNN anchor
t	2	news media
t	2	cable news
t	2	news network
t	2	news channel
t	2	news anchor
t	2	news show
t	2	wire service
t	2	cable network
t	1.5	news outlet
t	1.5	on-air
t		correspondent
t		anchor
t		retraction
t		newsman
x		MSNBC
t	0.7	headline
t	0.3	news agency
c	medtop:20000047	newspaper	medtop:20000045			
t	2	tabloid
t	2	broadsheet
t	2	front page
t	2	op-ed page
t	2	editorial board
t		columnist
t		op-ed
t		editorial
t	0.8	newspaper
t	0.5	editor
c	medtop:20000050	radio	medtop:20000045			
t	2	radio station
t	2	radio host
t	2	talk radio
t		podcast
t		airwaves
t	0.4	radio
c	medtop:20001182	social media	medtop:20000045			
t	2	social media platform
t	2	social media company
t	2	viral video
t	2	social media post
t	2	content moderation
t		hashtag
t		went viral
x	0.6	Instagram
t	0.4	social media
x	0.4	Facebook
x	0.25	Twitter
c	medtop:20000051	television	medtop:20000045			
t	2	TV show
t	2	television series
t	2	sitcom
t	2	primetime
t	2	reality show
t	2	reality TV
t	2	soap opera
t	2	late-night host
t	2	television network
t	2	TV channel
t	2	TV presenter
t	2	talk show
t	2	Emmy
t	2	broadcaster
t	2	viewing figure
t		episode
t		Netflix
t		presenter
t	0.6	television
t	0.6	viewer
t	0.6	broadcast
t	0.6	anchor
x	0.6	TV
t	0.3	ratings
c	medtop:02000000	crime, law and justice				
t		unlawful
t		lawful
t	0.7	criminal
t	0.2	legal
c	medtop:20000082	crime	medtop:02000000			0.85
t	2	crime scene
t	2	criminal activity
t	2	crime rate
t	2	violent crime
t	2	gang member
t	2	gunman
t	2	gunmen
t	2	crime wave
t		offender
t		gang
t		felony
t		perpetrator
t		firearm
t	0.8	crime
t	0.4	suspect
c	medtop:20000083	arson	medtop:20000082			
t	2	arson
t	2	arsonist
c	medtop:20000084	assault	medtop:20000082			
t	2	stabbing
t	2	beaten up
t	2	knife attack
t	2	aggravated assault
t	2	knife crime
t	2	acid attack
t	2	rapist
t	1.2	sexual assault
t		knife
t		stabbed
t	0.8	rape
t	0.6	assault
t	0.3	attacker
c	medtop:20000087	corporate crime	medtop:20000082			
t	2	corporate crime
t	2	insider trading
t	2	money laundering
t	2	embezzlement
t	2	tax evasion
t	2	accounting scandal
c	medtop:20000093	corruption	medtop:20000082			
t	2	kickback
t	2	anti-corruption
t	2	graft
t	2	bribery
t	2	bribe
t		corruption
t	0.5	corrupt
c	medtop:20000086	cyber crime	medtop:20000082			
t	2	cyber crime
t	2	cybercrime
t	2	ransomware
t	2	phishing
t	2	data breach
t	2	identity theft
t		hacker
t	0.8	hacking
c	medtop:20000095	drug related crimes	medtop:20000082			
t	2	drug trafficking
t	2	drug dealer
t	2	drug smuggling
t	2	drug cartel
t	2	drug trafficker
t	2	narcotics
t		cocaine
t		heroin
t		methamphetamine
t		smuggler
c	medtop:20000097	fraud	medtop:20000082			
t	2	fraudster
t	2	forged
t	2	scam
t	2	defraud
t	2	counterfeit
t	0.8	fraud
c	medtop:20000098	hijacking	medtop:20000082			
t	2	hijacking
t	2	hijacker
c	medtop:20000099	homicide	medtop:20000082			
t	2	homicide
t	2	manslaughter
t	2	murderer
t	2	shot dead
t	2	mass murder
t	2	serial killer
t	2	fatally shot
t	2	shot and killed
t	1.5	murder
t		killer
t	0.4	killing
c	medtop:20001283	human smuggling and trafficking	medtop:20000082			
t	2	human trafficking
t	2	people smuggling
t	2	people smuggler
t	2	trafficked
t	2	sex trafficking
c	medtop:20000100	kidnapping	medtop:20000082			
t	2	kidnapped
t	2	kidnapper
t	2	abducted
t	2	abduction
t	2	ransom
c	medtop:20000101	organised crime	medtop:20000082			
t	2	organised crime
t	2	mafia
t	2	crime syndicate
t	2	mobster
c	medtop:20000104	robbery and theft	medtop:20000082			
t	2	robbery
t	2	burglary
t	2	robber
t	2	burglar
t	2	thief
t	2	shoplifting
t	2	looted
t		theft
t		stolen
t		heist
c	medtop:20001313	shootings	medtop:20000082			
t	2	mass shooting
t	2	shooter
t	2	gunfire
t	2	school shooting
t	2	opened fire
t	2	gun violence
t	2	active shooter
t	2	shooting spree
t	2	gunshot wound
t	1.2	shooting
t	0.6	bullet
c	medtop:20000103	terrorism	medtop:20000082			
t		terrorism charge
t		terror plot
t		terror suspect
c	medtop:20001320	torture	medtop:20000082			
t	2	torture
t	2	waterboarding
c	medtop:20001285	vandalism	medtop:20000082			
t	2	vandalism
t	2	vandalised
t	2	graffiti
c	medtop:20000105	war crime	medtop:20000082			
t	2	war crime
t	2	war criminal
t	2	crimes against humanity
c	medtop:20000106	judiciary	medtop:02000000			0.85
t		judicial
t		judiciary
t		jurist
c	medtop:20000107	court	medtop:20000106			
t	2	appeals court
t	2	district judge
t	2	circuit court
t	2	oral argument
t	2	lower court
t	2	majority opinion
t	2	dissenting opinion
t	2	court order
t	2	injunction
t	2	courtroom
t	2	court filing
t	2	magistrate
t	2	state court
t	2	judge ruled
t	2	court ruled
t	1.2	court ruling
t	1.2	federal court
t		federal judge
t		plaintiff
t	0.8	judge
t	0.8	tribunal
t	0.7	lawsuit
t	0.6	court
t	0.6	ruling
t	0.6	litigation
t	0.5	sued
t	0.4	hearing
c	medtop:20000108	appeal (court)	medtop:20000107			
t	2	court of appeal
t	2	lost an appeal
t	2	appeal hearing
t	0.3	appeal
c	medtop:20001287	supreme and high court	medtop:20000107			
t	2	high court
t	2	chief justice
t	2	constitutional court
t	2	highest court
t	2	top court
t	1.5	Supreme Court
x	1.5	justices
x	0.5	Justice
c	medtop:20000111	trial (court)	medtop:20000107			
t	2	jury
t	2	juror
t	2	verdict
t	2	trial court
t	2	defendant
t	2	not guilty
t	2	pleaded guilty
t	2	sentenced to
t	2	found guilty
t	2	acquitted
t	2	on trial
t	2	mistrial
t	2	sentencing hearing
t		conviction
t		convicted
x		sentencing
t	0.8	testified
t	0.8	guilty
t	0.5	testimony
t	0.4	trial
t	0.4	witness
n		one sentence
n		single sentence
n		first sentence of
n		next sentence
n		last sentence of
n		this sentence
c	medtop:20000118	prosecution and prosecutors	medtop:20000106			
t	2	prosecutor
t	2	special counsel
t	2	indictment
t	2	indicted
t	2	district attorney
t	2	prosecution
t	2	Justice Department
t	2	grand jury
t	1.5	attorney general
t	1.5	criminal charge
t	1.5	facing charges
t		charged with
t	0.7	attorney
t	0.6	lawyer
c	medtop:20000121	law	medtop:02000000			0.85
t		legality
t		jurisdiction
t	0.6	statute
t	0.2	law
c	medtop:20000122	civil law	medtop:20000121			
t	2	civil suit
t	2	class action
t	2	damages claim
t	2	libel
t	2	defamation
t		settlement
c	medtop:20000125	criminal law	medtop:20000121			
t	2	death penalty
t	2	capital punishment
t	2	death row
t	2	criminal justice
t	2	mandatory minimum
t	2	lethal injection
t	2	criminal code
t	2	prison sentence
t	2	life sentence
t	2	jail sentence
t	2	death sentence
t	2	suspended sentence
t		prison
t		jail
t		inmate
t		parole
t		imprisoned
t		probation
t		incarceration
t		incarcerated
t		prisoner
t	0.5	sentence
n		one sentence
n		single sentence
n		first sentence of
n		next sentence
n		last sentence of
n		this sentence
c	medtop:20000126	international law	medtop:20000121			
t	2	international law
t	2	International Criminal Court
t	2	international tribunal
t	2	law of the sea
c	medtop:20000129	law enforcement	medtop:02000000			0.85
t	0.9	law enforcement
c	medtop:20000130	arrest	medtop:20000129			
t	2	police custody
t	2	arrest warrant
t		handcuffed
t	0.7	custody
t	0.6	arrest
t	0.5	detained
n		cardiac arrest
c	medtop:20000131	investigation (criminal)	medtop:20000129			
t	2	criminal investigation
t	2	forensic
t	2	wiretap
t	2	obstruction of justice
t	2	criminal probe
t	2	FBI agent
t	2	search warrant
t	2	FBI director
x	1.5	FBI
t	1.2	subpoena
t		detective
t	0.7	investigation
t	0.7	investigator
t	0.6	probe
t	0.2	evidence
c	medtop:20000133	police	medtop:20000129			
t	2	policeman
t	2	police chief
t	2	officer-involved
t	2	police shooting
t	2	police brutality
t	2	police force
t	2	body camera
t	2	riot police
t	1.5	police officer
t	1.5	police department
t		sheriff
t	0.8	cop
t	0.7	police
t	0.4	officer
n		chief executive officer
n		chief financial officer
n		press officer
c	medtop:20001299	surveillance	medtop:20000129			
t	2	eavesdropping
t	2	CCTV
t	2	wiretapping
t		surveillance
c	medtop:03000000	disaster, accident and emergency incident				
t	2	disaster zone
t	2	emergency services
t	2	feared dead
t		death toll
t		state of emergency
t		casualties
t		rubble
t		devastation
t		debris
t	0.8	disaster
t	0.5	survivor
t	0.5	catastrophe
t	0.4	injured
t	0.3	devastated
t	0.3	tragedy
t	0.2	victim
c	medtop:20000139	accident and emergency incident	medtop:03000000			
t	2	fatal accident
t	2	emergency landing
t	1.5	power outage
t		blackout
t	0.6	accident
t	0.3	blast
t	0.2	emergency
c	medtop:20001321	drowning	medtop:20000139			
t	1.5	drowning
t		lifeguard
c	medtop:20000140	explosion accident and incident	medtop:20000139			
t	2	gas leak
t	2	gas explosion
t	0.7	explosion
t	0.5	exploded
c	medtop:20000141	industrial accident and incident	medtop:20000139			
t	2	industrial accident
t	2	chemical leak
t	2	mine collapse
t	2	trapped miner
c	medtop:20000161	structural failure	medtop:20000139			
t	2	building collapse
t	2	bridge collapse
t	2	dam failure
t	2	collapsed building
t	2	collapsed bridge
c	medtop:20000143	transportation accident and incident	medtop:20000139			
t	2	crash site
t	2	crash investigator
t	2	crash scene
t		collision
t		wreckage
t	0.5	crash
c	medtop:20000144	air and space accident and incident	medtop:20000143			
t	2	plane crash
t	2	air crash
t	2	black box
t	2	missing plane
t	2	aviation safety
t	2	cockpit voice recorder
t	2	flight recorder
t	2	crash-landed
t		cockpit
t		airliner
t	0.3	pilot
c	medtop:20000145	maritime accident and incident	medtop:20000143			
t	2	shipwreck
t	2	capsized
t	2	ferry disaster
t	2	sank off
t	2	sinking ship
t		coast guard
t		lifeboat
c	medtop:20000146	railway accident and incident	medtop:20000143			
t	2	train crash
t	2	derailment
t	2	level crossing
t	2	derailed train
t	2	train derailed
c	medtop:20000147	road accident and incident	medtop:20000143			
t	2	car crash
t	2	traffic accident
t	2	road accident
t	0.4	pile-up
t	2	bus crash
c	medtop:20000148	disaster	medtop:03000000			
t	2	disaster relief
t	2	relief effort
t	2	humanitarian disaster
t	2	disaster area
t	2	disaster response
t	0.4	aftermath
c	medtop:20000149	famine	medtop:20000148			
t	2	famine
t	2	starvation
c	medtop:20000150	fire	medtop:20000148			
t	2	bushfire
t	2	forest fire
t	1.5	wildfire
t	1.2	firefighter
t		flames
t		blaze
t		engulfed
c	medtop:20000151	natural disaster	medtop:20000148			
t	2	natural disaster
t	2	evacuee
t	2	evacuation order
t	2	aid to storm victims
t	2	disaster victim
t		evacuated
t		evacuation
c	medtop:20000152	drought	medtop:20000151			
t	0.6	drought
c	medtop:20000153	earthquake	medtop:20000151			
t	2	earthquake
t	2	magnitude quake
t	0.3	epicentre
t	2	aftershock
t	0.5	seismic
t		quake
c	medtop:20000154	flood	medtop:20000151			
t	2	floodwater
t	2	flash flood
t	2	levee
t		flooding
c	medtop:20000155	landslide	medtop:20000151			
t	0.8	landslide
t	2	mudslide
t	0.8	avalanche
n		landslide victory
n		landslide win
n		electoral landslide
n		won in a landslide
c	medtop:20000157	meteorological disaster	medtop:20000151			
t	2.5	tornado
t	2	hurricane
t	2	typhoon
t	2	cyclone
t	2	storm surge
t	2	tropical storm
t	2	twister
t	2	blizzard
t		storm
t		landfall
t		gale-force
c	medtop:20001353	tsunami	medtop:20000151			
t	1.2	tsunami
c	medtop:20000159	volcanic eruption	medtop:20000151			
t	2	volcano
t	2	volcanic eruption
t	2	lava
t		eruption
c	medtop:20000168	emergency response	medtop:03000000			
t	2	search and rescue
t	2	rescuer
t	2	rescue worker
t	2	rescue team
t	2	emergency response
t	2	emergency worker
t	2	rescue effort
t	2	relief worker
t	2	emergency management
t	2	emergency crew
t	2	search party
t	1.2	first responder
t		paramedic
t		FEMA
t	0.5	ambulance
t	0.5	rescue
c	medtop:04000000	economy, business and finance				
t	0.8	economist
t	0.6	economic
t	0.5	financial
t	0.4	commercial
c	medtop:20000170	business information	medtop:04000000			
t	2	chief executive
t	2	quarterly result
t	2	business leader
t	2	business community
t	2	small business
t		subsidiary
t		entrepreneur
x	0.7	CEO
t	0.5	corporate
t	0.5	firm
t	0.4	company
t	0.4	business
c	medtop:20000183	business financing	medtop:20000170			
t	2	initial public offering
t	2	bond issue
t	2	bankruptcy
t	2	bankrupt
t	2	private equity
t	2	venture capital
t	2	bailout
t	2	funding round
t		creditor
t		financing
c	medtop:20000199	business governance	medtop:20000170			
t	2	annual general meeting
t	2	board of directors
t	2	shareholder
t		boardroom
t	0.3	chairman
c	medtop:20001365	business reporting and performance	medtop:20000170			
t	2	quarterly profit
t	2	pre-tax profit
t	2	annual results
t	2	sales figure
t	2	profit warning
t	2	net profit
t	2	operating profit
t	2	revenue growth
t	2	profit forecast
t		earnings
t	0.8	profit
x	0.7	sales
t	0.6	revenue
t	0.4	quarter
c	medtop:20001366	business restructuring	medtop:20000170			
t	2	takeover bid
t	2	merger
t	2	buyout
t	2	joint venture
t	1.5	takeover
t		acquisition
t		restructuring
t	0.3	stake
c	medtop:20000192	business strategy and marketing	medtop:20000170			
t	2	advertising campaign
t	2	business strategy
t	2	advertiser
t	0.5	marketing
t	0.4	brand
c	medtop:20000344	economy	medtop:04000000			
t	2	economic recovery
t	2	economic downturn
t	2	economic crisis
t	2	state of the economy
t	2	global economy
t	0.7	economy
c	medtop:20000346	macro economics	medtop:20000344			
t		macroeconomic
t		economic data
t		Treasury
c	medtop:20000348	budgets and budgeting	medtop:20000346			
t		spending plan
t		budget plan
c	medtop:20000350	central bank	medtop:20000346			
t	2	central bank
t	2	Federal Reserve
t	2	Bank of England
t	2	European Central Bank
t	2	central banker
t		Fed
c	medtop:20000351	consumers	medtop:20000346			
t	2	consumer spending
t	2	consumer confidence
t	2	retail sales
t		consumer
c	medtop:20000354	credit and debt	medtop:20000346			
t	2	household debt
t	2	student loan
t	2	credit crunch
t		debt
c	medtop:20000355	currency	medtop:20000346			
t	2	exchange rate
t	2	foreign exchange
t	2	foreign currency
t	2	against the dollar
t	2	devaluation
t	2	currency market
t	2	cryptocurrency
t		currency
t	0.3	dollar
t		euro
c	medtop:20000357	economic growth	medtop:20000346			
t	2	economic growth
t	2	gross domestic product
t	2	GDP
t	2	growth rate
t	2	growth forecast
t		growth
c	medtop:20000358	economic indicator	medtop:20000346			
t	2	economic indicator
t	2	leading indicator
t	2	industrial output
t	2	economic output
c	medtop:20000365	employment statistics	medtop:20000346			
t	2	jobless rate
t	2	unemployment rate
t	2	jobless claims
t	2	jobs report
t	2	nonfarm payroll
t	2	job creation
t	2	job growth
c	medtop:20000366	exports	medtop:20000346			
t	2	exporter
t		export
c	medtop:20000368	government debt	medtop:20000346			
t	2	government debt
t	2	national debt
t	2	sovereign debt
t	2	debt crisis
t	2	default on its debt
c	medtop:20000369	imports	medtop:20000346			
t	2	importer
t		import
c	medtop:20000370	inflation	medtop:20000346			
t	2	inflation
t	2	consumer price
t	2	cost of living
t	2	price rise
c	medtop:20000371	interest rate	medtop:20000346			
t	2	interest rate
t	2	rate hike
t	2	rate rise
t	2	rate cut
c	medtop:20000372	international economic institution	medtop:20000346			
t	2	International Monetary Fund
t	2	World Bank
t	2	IMF
c	medtop:20000373	international trade	medtop:20000346			
t	2	trade war
t	2	trade deal
t	2	trade deficit
t	2	free trade
t	2	trade agreement
t	2	trade talks
t	2	trade barrier
t	2	trade policy
t	2	trading partner
t	2	World Trade Organisation
t	2	trade representative
t	2	protectionism
t	2	trade dispute
t	2	trade negotiator
t	2	trade negotiation
t	2	trade surplus
t	2	bilateral trade
t	2	grain exports
t	2	trade turnover
t	2	mutual trade
t	2	trade relations
t	1.5	export item
t		trade
t		economic cooperation
c	medtop:20000378	investments	medtop:20000346			
t	2	foreign investment
t	2	foreign direct investment
t	2	investment fund
t	2	investor
t		investment
c	medtop:20000379	monetary policy	medtop:20000346			
t	2	monetary policy
t	2	quantitative easing
t	2	bond-buying
c	medtop:20000380	mortgage	medtop:20000346			
t	2	mortgage
c	medtop:20000382	prices	medtop:20000346			
t	2	price increase
t	2	rising prices
t	2	price cap
t	0.5	price
c	medtop:20000383	recession	medtop:20000346			
t	2	recession
t	2	economic slowdown
t	2	financial crisis
c	medtop:20000384	tariff	medtop:20000346			
t	2	tariff
t	2	customs duty
t	2	steel tariff
t	2	import duty
c	medtop:20000385	market and exchange	medtop:04000000			
t	2	stock market
t	2	financial market
t	2	stock exchange
t	2	share price
t	2	Dow Jones
t	2	Nasdaq
t	2	Dow
t	2	FTSE
t	2	bull market
t	2	bear market
t	2	sell-off
x	1.3	Wall Street
t		trader
x	0.8	stocks
x	0.6	shares
t	0.6	stock
t	0.5	index
t	0.5	market
c	medtop:20000386	commodity market	medtop:20000385			
t	2	oil price
t	2	gold price
t	2	commodity price
t	2	crude oil
t	2	commodity
t	2	crude price
t		crude
t		barrel
c	medtop:20000390	debt market	medtop:20000385			
t	2	bond market
t	2	government bond
t	2	bond yield
t	2	junk bond
t	2	treasury bond
t		bond
t		yield
c	medtop:20000209	products and services	medtop:04000000			
t	0.7	manufacturer
t	0.7	supplier
t	0.5	customer
t	0.4	industry
c	medtop:20000210	agriculture	medtop:20000209			
t	2	farmer
t	2	agriculture
t	2	crop
t	2	harvest
t	2	livestock
t	2	dairy
t	2	agricultural
t	2	fertiliser
t	2	grain
t	2	farmland
t	2	soybean
t		farm
t		cattle
t		wheat
t		corn
t		maize
c	medtop:20000217	chemicals	medtop:20000209			
t	2	chemical company
t	2	petrochemical
c	medtop:20000213	commercial fishing	medtop:20000209			
t	2	fishing industry
t	2	fishing fleet
t	2	fishing quota
t	2	trawler
c	medtop:20000235	construction and property	medtop:20000209			
t	2	housing market
t	2	house price
t	2	home sales
t	2	property market
t	2	real estate
t	2	construction industry
t	2	homebuilder
t	2	housebuilder
t	2	foreclosure
t		homeowner
t		construction
t	0.5	property
c	medtop:20000243	consumer goods	medtop:20000209			
t	2	consumer goods
t	2	household goods
c	medtop:20000256	energy and resource	medtop:20000209			
t	2	oil company
t	2	natural gas
t	2	energy company
t	2	oil producer
t	2	power plant
t	2	pipeline
t	2	electricity price
t	2	energy price
t	2	fracking
t	2	gasoline
t	2	oil field
t	2	energy industry
t	2	refinery
t	2	energy independence
t	2	shale gas
t	2	oil giant
t	1.5	gas price
t		oil
t		coal
t		fuel
t		petrol
t		drilling
t		petroleum
t	0.6	electricity
t	0.5	energy
c	medtop:20001370	financial service	medtop:20000209			
t	2	investment bank
t	2	banker
t	2	hedge fund
t	2	financial services
t	0.5	insurer
t	2	banking sector
t	2	financial institution
t	2	big banks
t	2	credit card
t	2	retail bank
t	2	lender
t	2	mobile money
t	2	banking industry
t	2	fund manager
t		bank
t		banking
t		lending
t	0.4	loan
c	medtop:20000294	manufacturing and engineering	medtop:20000209			
t	2	carmaker
t	2	car maker
t	2	manufacturing plant
t	2	manufacturing
t	2	automaker
t	2	aircraft maker
t	2	auto industry
t	2	production line
t	2	assembly line
t	1.2	factory
t		supply chain
t	0.3	plant
c	medtop:20000304	media and entertainment industry	medtop:20000209			
t	2	entertainment industry
t	2	film studio
t	2	media giant
t	2	streaming service
c	medtop:20000316	metal and mineral mining and refining	medtop:20000209			
t	2	steelmaker
t	2	mining company
t	2	steel industry
t	2	mining industry
t	2	aluminium
t		steel
t		mining
c	medtop:20001289	sales channel	medtop:20000209			
t	2	retailer
t	2	supermarket
t	2	e-commerce
t	2	department store
t	2	shopping mall
t	2	wholesale
t	2	high street
t		shopper
t		retail
t	0.6	store
t	0.5	shop
c	medtop:20000331	tourism and leisure industry	medtop:20000209			
t	2	tourism
t	2	hotel chain
t	2	hospitality industry
t	2	tour operator
t	2	tourism industry
t	2	cruise ship
t	0.4	hotel
c	medtop:20000337	transport	medtop:20000209			
t	2	airline
t	2	high-speed rail
t	2	freight
t	2	aviation
t	2	railway
t	2	shipping company
t	2	air traffic
t	2	public transport
t	2	transit system
t	2	train service
t		airport
t		cargo
t		transportation
t		rail
t		truck driver
t	0.8	passenger
t	0.8	transport
x	0.8	trains
t	0.6	flight
t	0.5	traffic
c	medtop:20001244	utilities	medtop:20000209			
t	2	electricity supplier
t	2	power company
t	2	utility company
t	2	power cut
t	2	power grid
t	2	water utility
c	medtop:05000000	education				
t	2	education system
t	2	educator
t	2	education department
t	2	secretary of education
t	2	education secretary
t	2	education reform
t	2	school reform
t	2	public education
t	2	higher education
t		education
t		educational
t		classroom
t	0.6	academic
t	0.4	learning
c	medtop:20000412	curriculum	medtop:05000000			
t	2.5	common core
t	2	curriculum
t	2	syllabus
t	2	lesson plan
t	2	reading list
t	2	ethnic studies
c	medtop:20000413	educational testing and examinations	medtop:05000000			
t	2.5	standardised test
t	2.5	test score
t	2	exam result
t		exam
t	0.5	examination
c	medtop:20001337	online and remote learning	medtop:05000000			
t	2	remote learning
t	2	online learning
t	2	online course
t	2	distance learning
t	2	virtual learning
t	2	online class
c	medtop:20000400	school	medtop:05000000			
t	2	school district
t	2	public school
t	2	school board
t	2	schoolchildren
t	2	headteacher
t	2	school superintendent
t	2	school choice
t	2	school year
t	2	reopening schools
t	2	school principal
t	2	home-schooling
t		schooling
t		pupil
t		principal
t	0.7	school
c	medtop:20000405	college and university	medtop:20000400			
t	2	university campus
t	2	college student
t	2	undergraduate
t	2	college campus
t	2	tuition fee
t	2	tuition
t	2	faculty member
t	2	student debt
t	2	student loan
t	2	dormitory
t	2	graduate school
t	2	university president
t		campus
t		scholarship
t		faculty
x		admissions
t	0.7	college
t	0.5	law school
t	0.5	graduate
t	0.25	professor
t	0.2	university
c	medtop:20000409	early childhood education	medtop:20000400			
t	2	kindergarten
t	2	pre-school
t	2	preschool
t	2	nursery school
c	medtop:20000401	primary education	medtop:20000400			
t	2	primary school
t	2	elementary school
t	2	grade school
c	medtop:20000404	upper secondary education	medtop:20000400			
t	2	secondary school
t	2	sixth form
t		high school
c	medtop:20001214	private school	medtop:20000400			
t	2.5	charter school
t	2.5	school voucher
t	2	private school
t	2	voucher program
c	medtop:20000415	students	medtop:05000000			
t	2	student protest
t	2	student body
t	2	student union
t	1.1	student
c	medtop:20000416	teachers	medtop:05000000			
t	2.5	teachers union
t	2	teaching profession
t	2	substitute teacher
t	2	teacher
t	0.8	teaching
c	medtop:06000000	environment				
t	2	environmentalist
t	2	environmental group
t	2	environmental protection
t	2	environmental activist
t	2	environmental impact
t	2	conservationist
t		environmental
t	0.5	environment
t	0.2	green
c	medtop:20000418	climate change	medtop:06000000			
t	2	climate change
t	2	global warming
t	2	greenhouse gas
t	2	carbon emission
t	2	carbon dioxide
t	2	climate scientist
t	2	climate crisis
t	2	sea level rise
t	2	rising seas
t	2	climate science
t	2	fossil fuel
t	2	climate accord
t	2	climate agreement
t	2	carbon footprint
t	2	carbon tax
t	2	climate activist
t	2	net zero
t	2	emissions
t	2	Paris agreement
t	2	rising temperature
t	2	clean energy
t	2	climate denier
t	2	Green New Deal
t		climate
t		warming
t		carbon
t		methane
t		temperature
t		coal-fired
c	medtop:20000420	conservation	medtop:06000000			
t	2	conservation
t	2	wildlife refuge
t	2	land conservation
t	2	nature reserve
c	medtop:20000421	energy saving	medtop:20000420			
t	2	energy efficiency
t	2	energy saving
c	medtop:20000422	parks	medtop:20000420			
t	2	national park
t	2	national monument
t	2	public land
c	medtop:20000424	environmental pollution	medtop:06000000			
t	2	pollution
t	2	polluter
t	2	pollutant
t	2	environmental damage
c	medtop:20000425	air pollution	medtop:20000424			
t	2	air pollution
t	2	smog
t	2	air quality
t	2	clean air
t	2	exhaust fumes
c	medtop:20000427	hazardous materials	medtop:20000424			
t	2	toxic waste
t	2	hazardous waste
t	2	asbestos
t	2	toxic chemical
c	medtop:20000428	waste materials	medtop:20000424			
t	2	landfill
t	2	recycling
t	2	plastic waste
t	2	single-use plastic
c	medtop:20000429	water pollution	medtop:20000424			
t	2	water pollution
t	2	oil spill
t	2	contaminated water
t	2	clean water
t	2	water contamination
c	medtop:20000430	natural resources	medtop:06000000			
t	2	deforestation
t	2	natural resource
t	2	rainforest
c	medtop:20000431	energy resources	medtop:20000430			
t	2	renewable energy
t	2	wind farm
t	2	solar power
t	2	wind power
t	2	solar panel
t	2	wind turbine
t	2	renewables
t		solar
c	medtop:20000437	water	medtop:20000430			
t	2	water shortage
t	2	drinking water
t	2	reservoir
t	2	river basin
t	2	water supply
t	2	water rights
t	1.5	irrigation
t		hydroelectric
t	0.8	dam
t	0.4	river
c	medtop:20000441	nature	medtop:06000000			
t	2	biodiversity
t	2	wildlife
t	2	ecosystem
t		species
t		habitat
t		arctic
t		glacier
t		ice sheet
t	0.6	forest
t	0.5	ocean
t	0.2	nature
c	medtop:20000443	endangered species	medtop:20000441			
t	2	endangered species
t	2	extinction
t	2	poaching
t	2	poacher
t		polar bear
c	medtop:20001374	sustainability	medtop:06000000			
t	2	sustainability
t	2	sustainable development
t	0.4	sustainable
c	medtop:07000000	health				
t	2	health care
t	2	healthcare
t	2	health official
t	2	public health
t	2	health crisis
t	0.8	health
t	0.7	medical
c	medtop:20000446	disease and condition	medtop:07000000			
t	2	illness
t	2	diagnosed with
t	2	diabetes
t	2	obesity
t	2	stroke
t	2	asthma
t	2	dementia
t	1.2	symptom
t		disease
t		sick
t	0.3	condition
c	medtop:20000447	cancer	medtop:20000446			
t	2	cancer
t	2	chemotherapy
t	2	tumour
t	2	oncologist
c	medtop:20000448	communicable disease	medtop:20000446			
t	2	epidemic
t	2	Ebola
t	2	malaria
t	2	HIV
t	2	infection
t	2	infected
t	2	measles
t	2	influenza
t	2	flu
t	2	social distancing
t	2	quarantine
t	2	tested positive
t	2	stay-at-home order
t	2	face mask
t	2	contact tracing
t	2	tuberculosis
t	2	cholera
t	2	Zika
t	2	polio
t	2	confirmed cases
t	2	monkeypox
t	2	novel coronavirus
x	1.5	AIDS
x	1.5	Aids
t		coronavirus
t		outbreak
t		COVID
t		COVID-19
t		transmission
t		contagious
t		infectious
t		spread of
t	0.9	virus
t	0.8	lockdown
t	0.5	pandemic
n		computer virus
n		viral video
c	medtop:20000454	heart disease	medtop:20000446			
t	2	heart disease
t	2	heart attack
t	2	cardiac arrest
t	2	cardiologist
c	medtop:20000456	injury	medtop:20000446			
t	2	head injury
t	2	brain injury
c	medtop:20000458	mental health and disorder	medtop:20000446			
t	2	mental health
t	2	mental illness
t	2	psychiatrist
t	2	suicidal
t	2	psychiatric
t	2	autism
t		anxiety
t	0.7	depression
t	0.3	suicide
c	medtop:20000480	government health care	medtop:07000000			
t	2	Affordable Care Act
t	2	Medicaid
t	2	Medicare
t	2	National Health Service
t	2	NHS
t	2	single-payer
t	2	health reform
t	2	universal health care
t	2	healthcare law
t	2	health law
t	2	health-care law
t	2	health system
t	1.5	Obamacare
c	medtop:20000461	health facility	medtop:07000000			
t	2	intensive care
t	2	nursing home
t	2	emergency room
t	2	ventilator
t	2	ICU
t	2	hospital bed
t		clinic
t		ward
t	0.8	hospital
t	0.8	hospitalised
c	medtop:20000483	health insurance	medtop:07000000			
t	2	health insurance
t	2	health insurer
t	2	insurance exchange
t	2	insurance premium
t	2	pre-existing condition
t	2	health plan
t	2	uninsured
t	2	insurance market
t	2	individual mandate
t	2	insurance coverage
t	2	deductible
t		premium
t		insurance
c	medtop:20000463	health organisation	medtop:07000000			
t	2	World Health Organisation
t	2	Centers for Disease Control
t	2	Food and Drug Administration
t	2	CDC
t	2	FDA
c	medtop:20000464	health treatment and procedure	medtop:07000000			
t	2	medical treatment
t	2	organ transplant
t	2	blood test
t	2	medical procedure
t	1.2	patient
t	0.5	treatment
c	medtop:20000469	medical test	medtop:20000464			
t	2	testing kit
t	2	testing site
t	2	test kit
t	2	antibody test
t	2	diagnostic test
c	medtop:20000468	prescription drug	medtop:20000464			
t	2	prescription drug
t	2	opioid
t	2	painkiller
t	2	medication
t	2	overdose
t	2	antibiotic
t	2	hydroxychloroquine
t	2	drug company
t	2	pharmaceutical
t		medicine
t		pill
t	0.5	drug
c	medtop:20001228	surgery	medtop:20000464			
t	2	surgery
t	2	surgeon
c	medtop:20000478	therapy	medtop:20000464			
t	2	therapy
t	2	therapist
c	medtop:20000477	vaccine	medtop:20000464			
t	2	vaccine
t	2	vaccination
t	2	vaccinated
t	2	immunisation
t	2	anti-vaccine
c	medtop:20000465	diet	medtop:20000464			
t	2	nutritionist
t	2	healthy eating
t	2	dietary
t	2	malnutrition
t		diet
c	medtop:20000485	medical profession	medtop:07000000			
t	2	nurse
t	2	physician
t	2	midwife
t	2	medical staff
t	2	frontline worker
t	2	epidemiologist
t	2	surgeon general
t	0.9	doctor
c	medtop:20001358	public health	medtop:07000000			
t	2	public health official
t	2	health emergency
t	2	health department
t	2	health authority
t	2	health expert
c	medtop:08000000	human interest				
t		good Samaritan
t		heart-warming
t		feel-good
c	medtop:20001237	anniversary	medtop:08000000			
t	2	anniversary celebration
t	2	centenary
c	medtop:20000498	award and prize	medtop:08000000			
t	2	Nobel prize
t	2	lifetime achievement award
t	2	award ceremony
c	medtop:20001238	birthday	medtop:08000000			
t	2	birthday party
t	2	birthday celebration
c	medtop:20000505	celebrity	medtop:08000000			
t	2	paparazzi
t	2	celebrity couple
t	2	tabloid favourite
c	medtop:20000501	ceremony	medtop:08000000			
t	2	inauguration ceremony
t	2	wedding ceremony
t	2	state funeral
t	2	wreath-laying
t	2	opening ceremony
c	medtop:20000504	high society	medtop:08000000			
t	2	royal family
t	2	royal wedding
t	2	coronation
t	2	duchess
x		Prince
x		Princess
t	0.5	palace
t	0.3	royal
c	medtop:20000499	record and achievement	medtop:08000000			
t	2	world record
t	2	record-breaking attempt
c	medtop:09000000	labour				
t	2.5	labour movement
t	2.5	labour activist
t	2.5	labour rights
t	2	labour secretary
t	2	working conditions
t	2	wage increase
t	2	hourly worker
t	2	essential worker
t	2	farm worker
t	2	labour costs
t	2	hourly earnings
t	2	pay cut
t	2	worker safety
t	2	worker protection
t	1.5	labour department
t	1.5	minimum wage
t	1.2	paycheck
t	1.2	overtime
t	0.9	wage
t	0.8	workforce
t	0.8	worker
t	0.7	workplace
c	medtop:20000509	employment	medtop:09000000			
t	2	job seeker
t	2	full-time job
t	2	redundancy
t	2	furloughed
t	2	hiring spree
t	2	hiring freeze
t	2	rehire
t	2	jobs report
t	2	unpaid leave
t	2	remote work
t	2	working from home
t		job loss
t		layoff
t		laid off
t		job market
t		payroll
t	0.6	part-time
t	0.5	employment
t	0.4	hiring
t	0.12	job
c	medtop:20000510	apprenticeship	medtop:20000509			
t	2	apprenticeship
t		apprentice
c	medtop:20000511	child labour	medtop:20000509			
t	2	child labour
c	medtop:20000512	employee	medtop:20000509			
t	0.5	employee
t	0.5	staff member
c	medtop:20000513	employer	medtop:20000509			
t	0.6	employer
c	medtop:20001276	parental leave	medtop:20000509			
t	2	parental leave
t	2	maternity leave
t	2	paternity leave
t	2	paid leave
t	2	family leave
c	medtop:20000518	wages and benefits	medtop:20000509			
t	2	overtime pay
t	2	pay rise
t	2	fringe benefit
t	2	living wage
t	2	wage growth
t	2	equal pay
t	2	sick pay
t	2	low-wage
t	2	raise the minimum wage
t	2	pay cheque
t	0.6	salary
c	medtop:20000521	employment legislation	medtop:09000000			
t	2	employment law
t	2	labour law
t	2	right-to-work
t	2	labour board
c	medtop:20000522	workplace health and safety	medtop:20000521			
t	2	workplace safety
t	2	health and safety
c	medtop:20000523	labour market	medtop:09000000			
t	2	skills shortage
t		labour market
t		labour force
c	medtop:20001275	gig economy	medtop:20000523			
t	2	gig economy
t	2	gig worker
c	medtop:20000524	labour relations	medtop:09000000			
t	3	labour leader
t	3	organised labour
t	2	labour relations
c	medtop:20000525	collective agreements	medtop:20000524			
t	3	collective bargaining
t	2	collective agreement
t	2	contract talks
t	2	labour contract
t	2	bargaining rights
c	medtop:20000529	labour dispute	medtop:20000524			
t	3	picket line
t	3	went on strike
t	2.5	walkout
t	2.5	on strike
t	2	industrial action
t	2	general strike
t	2	labour dispute
t	2	lockout
t	2	work stoppage
t	2	picketing
t	2	striking workers
c	medtop:20000531	retirement	medtop:09000000			
t	2	retirement age
t	2	retiree
t	0.4	retirement
c	medtop:20000532	pension	medtop:20000531			
t	2	pensioner
t	2	pension fund
t	0.8	pension
c	medtop:20000533	unemployment	medtop:09000000			
t	0.6	unemployed
t	0.6	jobless
t	0.5	unemployment
c	medtop:20000535	unemployment benefits	medtop:20000533			
t	1.2	unemployment insurance
t		unemployment benefit
c	medtop:20000536	unions	medtop:09000000			
t	3	labour union
t	3	union leader
t	3	union member
t	3	union dues
t	3	right to work
t	3	union organiser
t	3	union contract
t	3	teamsters
t	3	union-backed
t	3	AFL-CIO
t	2.5	unionised
t	2.5	union activist
t	2	trade union
t	2	union official
t	2	union worker
t	2	non-union
t	2	autoworkers
t	2	fast-food worker
t	0.8	union
n		European Union
n		Soviet Union
n		African Union
n		State of the Union
n		credit union
n		student union
n		Union State
n		civil union
n		Western Union
n		Civic Union
c	medtop:10000000	lifestyle and leisure				
t	2.5	Thanksgiving
t	2.5	Christmas tree
t	2.5	Valentine's Day
t	2.5	Halloween
t	2.5	Independence Day
t	2.5	Memorial Day
t	2.5	Columbus Day
t	2.5	Veterans Day
t	2.5	Fourth of July
t	2.5	Santa Claus
t	2.5	Mother’s Day
t	2.5	New Year celebrations
t	2.5	Labor Day weekend
t	2.5	holiday weekend
t	2	holiday season
t	2	lifestyle
t	2.5	holiday tradition
t	2	fireworks
t	2	New Year's resolution
t	2	Santa
t	2	Easter egg
t	2	turkey dinner
t	2	Christmas dinner
t	2	gift-giving
t	2	Christmas present
t	2	Christmas shopping
t	1.5	Labor Day
t	1.5	holiday shopping
t	1.5	festivity
t		holiday
t		celebrate
t		celebration
t		leisure
t		parade
t	0.6	Christmas
c	medtop:20000538	leisure	medtop:10000000			
t		recreation
t		pastime
c	medtop:20000540	game	medtop:20000538			
t	2	board game
t	0.3	puzzle
c	medtop:20000549	gaming and lottery	medtop:20000538			
t	2	casino
t	2	lottery
t	2	jackpot
t		gambling
c	medtop:20000550	hobby	medtop:20000538			
t	2	hobby
t	2	knitting
t		gardener
c	medtop:20000551	holiday	medtop:20000538			
t	2	bank holiday
t	2	public holiday
t	2	national holiday
t	0.6	New Year's Eve
t	0.6	long weekend
c	medtop:20000553	leisure venue	medtop:20000538			
t	2	amusement park
t	2	theme park
t	2	nightclub
t	2	pub
t	0.6	beach
t	0.6	restaurant
c	medtop:20000560	outdoor recreational activities	medtop:20000538			
t	2	hiking
t	2	fishing trip
t	2	hunting season
t	2	campsite
t	2	campground
c	medtop:20000563	travel and tourism	medtop:20000538			
t	2	traveller
t	2	sightseeing
t	2	backpacker
t	2	holidaymaker
t	2	road trip
t	2	travel guide
t	2	cruise ship
t	2	tourist attraction
t	1.5	tourism
t	1.5	vacationer
t	0.8	vacation
t	0.8	tourist
c	medtop:20000565	lifestyle	medtop:10000000			
t	2	recipe
t	2	cookbook
t	2	chef
t	2	cuisine
t	2	cooking
t	2	dessert
t	0.5	dish
t		dining
t	2	foodie
t	1.5	takeout
t	1.5	takeaway
t	1.5	home-cooked
t	1.5	vegetarian
t	1.5	vegan
t	1.5	baking
t		meal
t		kitchen
t		vegetable
t		menu
t		ingredient
t		snack
t	0.8	wine
t	0.8	beer
t	0.7	grocery
t	0.7	beef
t	0.6	meat
t	0.6	lunch
t	0.6	breakfast
t	0.5	food
t	0.5	eat
x	0.5	turkey
t	0.4	dinner
c	medtop:20000570	house and home	medtop:20000565			
t	2	home improvement
t	2	interior design
t	2	furniture
c	medtop:20000572	trend	medtop:20000565			
t	2	latest trend
t	2	fad
c	medtop:20001339	wellness	medtop:10000000			
t	2	yoga
t	2	fitness
t	2	gym
t	2	spa treatment
t	2	weight loss
c	medtop:11000000	politics				
t	0.5	politician
t	0.4	politics
t	0.3	political
t	0.15	policy
t	0.1	president
c	medtop:20000574	election	medtop:11000000			0.7
t	2	polling station
t	2	election day
t	2	electoral
t	2	exit poll
t	2	turnout
t	2	electorate
t	2	swing state
t	2	electoral college
t	2	opinion poll
t	2	election result
t	2	battleground state
t	2	vote counting
t	2	election observer
t	2	vote rigging
t	2	election fraud
t	2	ballot box
t	1.5	ballot
t	1.2	re-election
t		constituency
t		falsified
t	0.9	election
t	0.8	voter
t	0.7	poll
t	0.6	voted for
t	0.5	vote
t	0.3	victory
c	medtop:20000575	citizens' initiative and recall	medtop:20000574			
t	2	recall election
t	2	ballot measure
t	2	petition drive
c	medtop:20000576	electoral system	medtop:20000574			
t	2	electoral system
t	2	gerrymandering
t	2	redistricting
t	2	proportional representation
t	2	electoral reform
t	2	voter ID
t	2	electoral commission
t	2	election commission
c	medtop:20000578	local elections	medtop:20000574			
t	2	local election
t	2	council election
t	2	mayoral election
t	2	by-election
c	medtop:20000579	national elections	medtop:20000574			
t	2	general election
t	2	parliamentary election
t	2	presidential contender
t	1.2	presidential race
t		presidential campaign
t		presidential election
t		midterm
c	medtop:20000580	political campaigns	medtop:20000574			
t	2	campaign trail
t	2	election campaign
t	2	stump speech
t	2	campaign manager
t	2	campaign rally
t	2	fundraising
t	2	super PAC
t	2	attack ad
t	2	campaign donor
t	2	campaign finance
t	2	campaign event
t	0.6	endorsement
t	0.4	campaign
t	0.4	rally
t	0.3	supporter
c	medtop:20000582	political candidates	medtop:20000574			
t	2	front-runner
t	2	frontrunner
t	2	running mate
t	2	candidacy
t	2	presidential hopeful
t		challenger
t	0.9	candidate
t	0.5	nominee
t	0.5	rival
c	medtop:20001266	political debates	medtop:20000574			
t	2	presidential debate
t	2	televised debate
t	2	debate stage
c	medtop:20000583	primary elections	medtop:20000574			
t	2	primary election
t	2	primary voter
t	2	Super Tuesday
t	1.2	caucus
t		delegate
t	0.8	nomination
t	0.6	primary
c	medtop:20000584	referenda	medtop:20000574			
t	2	referendum
t	2	plebiscite
c	medtop:20000585	regional elections	medtop:20000574			
t	2	regional election
t	2	gubernatorial election
t	2	governor's race
c	medtop:20000586	voting	medtop:20000574			
t	2	absentee ballot
t	2	mail-in ballot
t	2	polling place
t	2	vote by mail
t	2	voter fraud
t	2	voter registration
t	2	early voting
t	2	mail-in voting
t	2	postal vote
t	2	recount
t	2	suffrage
t	2	polling booth
t	2	voter suppression
t	1.5	voting rights
c	medtop:20000587	fundamental rights	medtop:11000000			0.7
t		civil liberties
t		fundamental rights
t		constitutional right
c	medtop:20000588	censorship and freedom of speech	medtop:20000587			
t	2	censorship
t	2	freedom of speech
t	2	freedom of expression
t	2	censored
t		free speech
t		First Amendment
c	medtop:20000120	civil rights	medtop:20000587			
t	0.7	civil rights
c	medtop:20000590	freedom of religion	medtop:20000587			
t	2	religious freedom
t	2	freedom of religion
t	2	religious liberty
c	medtop:20000591	freedom of the press	medtop:20000587			
t	2	freedom of the press
t	2	press freedom
t	2	jailed journalist
c	medtop:20000592	human rights	medtop:20000587			
t	2	human rights
t	2	human rights group
t	2	human rights abuse
t	2	political prisoner
t	2	rights violation
t	2	freedom of association
t	2	freedom of assembly
t	2	rights defender
t	1.5	rights activist
c	medtop:20001300	privacy	medtop:20000587			
t	2	right to privacy
t	2	privacy law
t	0.4	privacy
c	medtop:20001326	women's rights	medtop:20000587			
t	2	women's rights
t	2	gender equality
c	medtop:20000593	government	medtop:11000000			0.7
t	0.8	cabinet
t	0.18	government
c	medtop:20000594	civil and public service	medtop:20000593			
t	2	civil servant
t	2	civil service
t	2	public servant
t	2	public sector
c	medtop:20000597	constitution (law)	medtop:20000593			
t	2	constitutional amendment
t	2	new constitution
t	2	constitutional reform
t	2	amend the constitution
t	0.5	constitution
t	0.5	constitutional
c	medtop:20000598	defence	medtop:20000593			
t	2	defence ministry
t	2	ministry of defence
t	2	defence minister
t	2	defence secretary
t	2	secretary of defence
t	2	national defence
t	2	defence spending
t	2	defence capability
t	2	military cooperation
t	2	military attache
t	2	defence contractor
t	2	defence pact
t	2	military exercise
t	2	military matters
t	2	military security
t	2	regional security
t	2	security guarantee
t	2	deputy defence minister
t	2	collective defence
t	2	military doctrine
t	2	military alliance
t	2	military bloc
t	2	Collective Security Treaty
x	1.5	NATO
t	1.5	airbase
t	1.5	air base
t	1.5	missile defence
t		Pentagon
t	0.8	alliance
t	0.6	defence
t	0.4	military
c	medtop:20000599	armed forces	medtop:20000598			
t	2	armed forces
t	2	marine corps
t	2	military base
t	2	conscription
t	2	general staff
t	2	chief of staff of the armed forces
t	2	regiment
t	2	battalion
t	2	military personnel
t	2	serviceman
t	2	military unit
t		army
t		navy
t		air force
t		soldier
t		brigade
t	0.8	troops
t	0.7	deployment
t	0.7	commander
t	0.5	deployed
c	medtop:20000601	military equipment	medtop:20000598	2		
t	2	fighter jet
t	2	warship
t	2	artillery
t	2	arms deal
t	2	weapon system
t	2	air defence
t	2	submarine
t	2	aircraft carrier
t	2	warhead
t	2	ammunition
t	2	battle tank
t	1.2	missile
t	1.2	nuclear weapon
t	0.8	drone
x	0.7	tanks
t	0.5	bomber
t	0.5	weapon
c	medtop:20000603	security measures (defence)	medtop:20000598			
t	2	military drill
t	2	military manoeuvre
t	2	war game
t	2	joint exercise
t	2	combat readiness
t	2	joint drill
t	2	live-fire
t	2	military exercise
t	1.5	exercise area
t		manoeuvres
t	0.5	border security
c	medtop:20000605	espionage and intelligence	medtop:20000593			
t	2	intelligence service
t	2	espionage
t	2	MI6
t	2	secret service
t	2	spying
t	2	intelligence community
t	2	KGB
t	2	intelligence official
t	1.5	foreign agent
t	1.2	intelligence agency
t	1.2	intelligence officer
x		NSA
t		covert
t		classified information
x	0.8	CIA
c	medtop:20000606	executive (government)	medtop:20000593			
t	2	executive action
t	2	executive branch
t	2	Oval Office
t	2	presidential decree
t	1.5	presidential power
t	0.7	executive order
t	0.7	press secretary
t	0.6	administration official
x	0.3	White House
t	0.12	administration
c	medtop:20000607	government budget	medtop:20000593			
t	2	federal budget
t	2	budget deficit
t	2	spending bill
t	2	budget cut
t	2	debt ceiling
t	2	fiscal cliff
t	2	sequester
t	2	government shutdown
t	2	budget proposal
t	2	budget deal
t	2	public spending
t	2	debt limit
t	2	continuing resolution
t	2	deficit reduction
t	2	spending cut
t	2	stopgap
t	2	appropriations
t	2	austerity
t	1.5	government spending
t	0.8	shutdown
t	0.8	deficit
t	0.8	fiscal
t	0.7	entitlement
t	0.6	budget
c	medtop:20000609	government department	medtop:20000593			
t	2	government department
t	0.4	ministry
c	medtop:20001261	heads of government	medtop:20000593			
t	2	head of government
t	2	Downing Street
t	1.5	prime minister
x		Chancellor
c	medtop:20000610	heads of state	medtop:20000593			
t	0.8	head of state
t	0.8	president of the republic
t	2	presidential inauguration
t	2	sworn in as president
t	2	presidential powers
t	0.6	presidency
c	medtop:20000611	impeachment	medtop:20000593			
t	2	impeached
t	2	articles of impeachment
t	2	removal from office
t	1.5	impeachment
c	medtop:20000615	legislative body	medtop:20000593			
t	2	House of Representatives
t	2	member of parliament
t	2	parliamentary
t	2	national assembly
t	1.5	parliament
t	1.5	floor vote
x	1.5	MP
x	1.5	MPs
t		state legislature
t		legislative
t	0.8	legislature
t	0.8	legislator
t	0.5	amendment
t	0.4	legislation
t	0.4	congressional
t	0.3	lawmaker
x	0.3	Congress
t	0.2	bill
c	medtop:20000616	lower house (legislature)	medtop:20000615			
t	2	House of Commons
t	2	lower house
t	2	Speaker of the House
t	2	House majority
t		House Speaker
t	0.7	congressman
t	0.7	congresswoman
x	0.12	House
c	medtop:20000617	upper house (legislature)	medtop:20000615			
t	2	House of Lords
t	2	filibuster
t	2	upper house
t		minority leader
t	0.8	majority leader
t	0.4	senator
x	0.3	Senate
c	medtop:20000612	local government and authority	medtop:20000593			
t	2	city council
t	2	local government
t	2	local authority
t	2	town hall
t	2	municipal
t	2	councillor
t	2	city hall
t	2	village council
t	0.4	mayor
c	medtop:20000613	minister and secretary (government)	medtop:20000593			
t	2	cabinet minister
t	2	home secretary
t	2	foreign secretary
t	2	cabinet reshuffle
t	2	deputy minister
t	1.5	cabinet secretary
t	0.9	minister
c	medtop:20000614	national government	medtop:20000593			
t	2	national government
t	2	central government
t	0.3	federal government
c	medtop:20001260	political committees	medtop:20000593			
t	2	select committee
t	2	house committee
t	2	senate committee
t	2	congressional hearing
t	2	oversight committee
t	2	congressional committee
t	2	intelligence committee
t		committee chairman
t		subcommittee
t	0.7	judiciary committee
t	0.3	committee
c	medtop:20001259	political convention	medtop:20000593			
t	2	party convention
t	2	national convention
t	2	party conference
c	medtop:20001262	public inquiry	medtop:20000593			
t	2	public inquiry
t	2	commission of inquiry
t	2	independent inquiry
t		inquiry
c	medtop:20000618	regional government and authority	medtop:20000593			
t	2	regional government
t	2	statehouse
t	2	devolution
t		state government
t	0.35	governor
c	medtop:20001173	regulatory authority	medtop:20000593			
t	2	regulatory agency
t	0.4	watchdog
t	0.4	regulator
c	medtop:20000621	government policy	medtop:11000000			0.7
t	2	policy maker
t	2	reform plan
t	0.7	public policy
t	0.5	policymaker
t	0.2	reform
c	medtop:20000345	economic policy	medtop:20000621			
t	2	economic policy
t	2	economic reform
t		stimulus package
c	medtop:20001338	education policy	medtop:20000621			
t	2	education policy
c	medtop:20000423	environmental policy	medtop:20000621			
t	2	environmental policy
t	2	environmental regulation
t	2	Environmental Protection Agency
x	0.4	EPA
c	medtop:20000479	healthcare policy	medtop:20000621			
t	2	healthcare policy
t	2	health policy
c	medtop:20000626	interior policy	medtop:20000621			
t		home affairs
t		interior minister
t		interior ministry
t		ministry of internal affairs
c	medtop:20000627	data protection policy	medtop:20000626			
t	2	data protection
c	medtop:20000628	housing and urban planning policy	medtop:20000626			
t	2	urban planning
t	2	housing policy
t		zoning
c	medtop:20001264	infrastructure policy	medtop:20000626			
t	2	infrastructure bill
t	2	infrastructure plan
t	0.4	infrastructure
c	medtop:20000630	pension and welfare policy	medtop:20000626			
t	2	welfare reform
t	2	Social Security
t	2	pension reform
c	medtop:20000632	personal weapon control policy	medtop:20000626			
t	2	gun control
t	2	gun law
t	2	Second Amendment
t	2	background check
t	2	assault weapon
t	2	gun owner
t	2	gun rights
t	2	assault rifle
c	medtop:20000634	migration policy	medtop:20000621			
t	2	migration policy
t	2	immigration policy
c	medtop:20000635	nuclear policy	medtop:20000621			
t	2	nuclear programme
t	2	nuclear deal
t	2	uranium enrichment
t	2	nuclear policy
t	2	nuclear agreement
c	medtop:20000636	regulation of industry	medtop:20000621			
t	2	deregulation
t	2	regulation of industry
t	2	antitrust
t	0.4	regulation
c	medtop:20000619	safety of citizens	medtop:20000621			
t	2	public safety
t	0.5	homeland security
c	medtop:20000620	taxation	medtop:20000621			
t	2	tax rate
t	2	income tax
t	2	tax reform
t	2	tax increase
t	2	tax hike
t	2	tax bill
t	2	tax plan
t	2	tax code
t	2	tax return
t	2	VAT
t	2	corporate tax
t	1.2	tax cut
t		taxation
t	0.5	taxpayer
t	0.4	tax
c	medtop:20000638	international relations	medtop:11000000			0.7
t	2	international relations
t	2	bilateral relations
t	2	bilateral dialogue
t	2	bilateral cooperation
t	2	foreign affairs
t	2	strategic partnership
t	2	geopolitical
t	2	integration process
t	2	balance of power
t	2	normalisation of relations
t	0.3	interstate
t	2	foreign power
t	2	allied nations
t	2	international community
t	2	relations with
t	2	normalise relations
t	2	improve relations
t	2	interstate relations
t	2	international affairs
t	2	bilateral relationship
t	2	bilateral ties
t	2	allied relations
t	2	multi-vector
t	1.5	relations between
t	1.5	relationship between
t	1.5	close relations
t	1.5	tense relations
t	1.5	close ties
t	1.2	foreign policy
t		bilateral
t		neighbouring countries
t		rapprochement
t		sovereignty
t		military relationship
t		mutual interest
t		mutual assistance
t		Western officials
t		ties with
t	0.8	world leader
t	0.6	cooperation
t	0.5	ally
g	1	6	relations	countries
c	medtop:20001316	border disputes	medtop:20000638			
t	2	border dispute
t	2	disputed border
t	2	territorial dispute
t	2	territorial claim
t	2	disputed territory
t	2	border clash
t	2	border incident
t	2	border guarantee
t	2	patrol the border
t		demarcation
t		common border
t		border guard
t		border patrols
t	0.7	frontier
c	medtop:20000639	diplomacy	medtop:20000638			
t	2	diplomacy
t	2	diplomat
t	2	embassy
t	2	diplomatic
t	2	foreign minister
t	2	foreign ministry
t	2	charge d'affaires
t	2	consulate
t	2	envoy
t	2	state visit
t	2	official visit
t	2	consul
t	2	diplomatic relations
t	2	working visit
t	0.5	credentials
t	2	note of protest
t	2	persona non grata
t	2	expelled diplomat
t	2	ministry of foreign affairs
t	2	foreign secretary
t	2	letter of credence
t	2	present credentials
t	1.5	ambassador
t	1.5	restore dialogue
t	1.5	resumption of dialogue
t		secretary of state
t		accreditation
t		held talks
x		State Department
t		backroom deal
t		undiplomatic
t		phone talks
t	0.7	dialogue
t	0.7	delegation
t	0.7	negotiator
t	0.6	talks with
t	0.5	negotiation
t	0.5	summoned
t	0.5	peace talks
c	medtop:20000640	summit meetings	medtop:20000639			
t	2	summit meeting
t	2	leaders' summit
t		summit
c	medtop:20000641	treaty	medtop:20000639			
t	2	treaty
t	2	ratification
t	2	ratified
t	2	signatory
t	2	memorandum of understanding
t	2	intergovernmental agreement
t	2	bilateral agreement
t	2	protocol signed
t	2	signed an agreement
t		guarantor
t	0.8	accord
t	0.8	pact
t	0.4	agreement
c	medtop:20000642	economic sanction	medtop:20000638			
t	2	economic sanction
t	2	embargo
t	2	asset freeze
t	2	frozen assets
t	2	sanctioned
t	2	trade embargo
t	2	lifting of sanctions
t	2	travel ban
t	2	blacklisted
t	2	sanctions regime
t	2	sanctions against
t	2	impose sanctions
c	medtop:20000643	foreign aid	medtop:20000638			
t	2	foreign aid
t	2	development aid
t	2	aid package
t	2	humanitarian aid
t	2	military aid
c	medtop:20000644	international organisation	medtop:20000638			
t	2	Security Council
t	2	African Union
t	2	General Assembly
t	2	international organisation
t	2	international body
x	2	OSCE
x	2	CSTO
t	1.5	regional bloc
t	1.5	world body
t	1.5	international observer
t	1.2	United Nations
t	1.2	European Union
t		secretary general
t		member state
x	0.8	UN
x	0.8	EU
c	medtop:20000645	refugees and internally displaced people	medtop:20000638			
t	2	asylum seeker
t	2	displaced person
t	2	internally displaced
t	2	refugee camp
t	2	displaced people
t	2	fled their homes
t	2	asylum
t	2	refugee
c	medtop:20000646	non-governmental organisation	medtop:11000000			0.7
t	2	non-governmental organisation
t	2	NGO
t	2	advocacy group
t	2	aid agency
t	2	Red Cross
c	medtop:20000647	political crisis	medtop:11000000			0.7
t	2	political crisis
t	2	constitutional crisis
t	2	caretaker government
t	2	no-confidence vote
t	2	vote of no confidence
t	2	resigned as prime minister
t	2	political turmoil
t	2	political deadlock
t	1.5	state of siege
c	medtop:20000648	political dissent	medtop:11000000			0.7
t	2	dissident
t	2	political prisoner
t	2	crackdown on dissent
t	2	in exile
t	2	opposition activist
t	1.5	opposition leader
t		dissent
c	medtop:20000649	political process	medtop:11000000			0.7
t	0.5	partisan
c	medtop:20000650	lobbying	medtop:20000649			
t	2	lobby group
t		lobbyist
t		lobbying
c	medtop:20000652	political development	medtop:20000649			
t	2	political development
t	2	transition of power
t	2	transfer of power
t	2	power-sharing
c	medtop:20000651	political parties and movements	medtop:20000649			
t	2	Republican Party
t	2	Democratic Party
t	2	Labour Party
t	2	Conservative Party
t	2	Liberal Democrat
t	2	opposition party
t	2	ruling party
t	2	party leader
t	2	political party
t	2	coalition government
t	2	party chairman
t	2	Tea Party
t	2	Lib Dem
t	2	party member
x	2	Tories
t		backbencher
t	0.5	party
t	0.5	opposition
t	0.5	coalition
t	0.3	bipartisan
c	medtop:20001312	political leadership	medtop:20000651			
t	2	party leadership
t	2	leadership contest
t	2	leadership election
t	1.5	leadership bid
c	medtop:20000653	political system	medtop:20000649			
t		political system
t		communism
t		socialism
t		regime change
c	medtop:20000654	democracy	medtop:20000653			
t	2	democratic elections
t	2	pro-democracy
t	2	democratic values
t	2	democratic institutions
t	2	democratic process
t	2	democratise
t	2	free and fair elections
t	2	democratisation
t	2	democratic reform
t	2	free elections
t		democracy
c	medtop:20000655	dictatorship	medtop:20000653			
t	2	dictatorship
t	2	dictator
t	2	authoritarian
t	2	one-party state
t	2	autocrat
t	2	strongman
t	2	autocratic
t	2	junta
c	medtop:12000000	religion				
t	2	theologian
t	2	theology
t	2	religious belief
t	2	spirituality
t	1.5	religion
t		religious
t		evangelical
t		believer
t		spiritual
t		worship
t	0.6	faith
t	0.6	secular
t	0.5	sacred
x	0.5	God
t	0.4	holy
c	medtop:20000657	belief systems	medtop:12000000			
t		creed
t		denomination
t	0.2	belief
c	medtop:20000658	Buddhism	medtop:20000657			
t	2	Buddhism
t	2	Buddhist
t	2	Dalai Lama
c	medtop:20000659	Christianity	medtop:20000657			
t	2	Christianity
t	2	Protestant
t	2	Baptist
t	2	Jesus Christ
t	2	gospel
t	2	Orthodox Church
t	2	Vatican
t	2	Christ
t	2	Methodist
t	2	Southern Baptist
t	2	Anglican
t	2	Mormon
t	2	Pentecostal
t	1.5	Catholic
t	1.2	Christian
t		Jesus
t		parish
t		baptism
t	0.8	church
t	0.5	orthodox
n		Christian Democrat
c	medtop:20000676	Hinduism	medtop:20000657			
t	2	Hindu
t	2	Hinduism
c	medtop:20000677	Islam	medtop:20000657			
t	2	imam
t	2	sharia
t		mosque
t	0.8	Islam
t	0.5	Muslim
t	0.4	Islamic
c	medtop:20000679	Judaism	medtop:20000657			
t	2	Judaism
t	2	synagogue
t	2	rabbi
t	2	anti-Semitism
t	2	Torah
t	0.7	Jewish
x	0.6	Jews
c	medtop:20000684	Sikhism	medtop:20000657			
t	2	Sikh
c	medtop:20001349	atheism and agnosticism	medtop:20000657			
t	2	atheist
t	2	atheism
t	2	agnostic
c	medtop:20000674	cult	medtop:20000657			
t	2	cult leader
t	2	religious cult
c	medtop:20000702	relations between religion and government	medtop:12000000			
t	2	separation of church and state
t	2	church and state
c	medtop:20000688	religious conflict	medtop:12000000			
t	2	religious conflict
t	2	sectarian violence
t	2	persecution of Christians
t	2	religious persecution
t	0.8	sectarian
c	medtop:20000697	religious facility	medtop:12000000			
t	2	monastery
t	2	temple
t	2	cathedral
t	2	place of worship
t	2	chapel
t	2	megachurch
c	medtop:20000690	religious festival and holiday	medtop:12000000			
t	2	Ramadan
t	2	Passover
t	2	Hanukkah
t	2	Eid
t	2	Diwali
t	2	Yom Kippur
x	2	Lent
x		Easter
t	0.3	Christmas
c	medtop:20000703	religious leader	medtop:12000000			
t	2	pope
t	2	bishop
t	2	archbishop
t	2	priest
t	2	clergy
t	2	pastor
t	2	cardinal
t	2	cleric
t	2	patriarch
t	2	nun
t	2	pontiff
t	2	preacher
t	2	religious leader
t	2	faith leader
t	2	Christian leader
c	medtop:20000696	religious ritual	medtop:12000000			
t	2	mass service
t	2	pilgrimage
t	2	sermon
t	2	worshipper
t	2	congregation
t	0.8	prayer
t	0.5	pray
c	medtop:20000705	religious text	medtop:12000000			
t	2	Bible
t	2	Koran
t	2	Quran
t	2	scripture
t	2	biblical
t	2	Qur'an
c	medtop:13000000	science and technology				
t	2	science and technology
t	2	technological
t	0.8	tech
t	0.6	technology
t	0.6	innovation
t	0.5	scientist
t	0.4	scientific
t	0.4	science
c	medtop:20000710	biomedical science	medtop:13000000			
t	2	stem cell
t	2	gene therapy
t	2	biotechnology
t	2	genome
t	2	DNA
t	2	genetic
t	2	biotech
t	2	geneticist
c	medtop:20000715	mathematics	medtop:13000000			
t	2	mathematician
t	2	mathematics
c	medtop:20000717	natural science	medtop:13000000			
t		naturalist
t		natural science
c	medtop:20000718	astronomy	medtop:20000717			
t	2	astronomer
t	2	telescope
t	2	galaxy
t	2	spacecraft
t	2	NASA
t	2	astronaut
t	2	asteroid
t	2	solar system
t	2	space agency
t	2	space mission
t	2	space station
t	2	comet
t	2	space exploration
t	2	lunar
t	2	black hole
t	2	moon landing
x	1.5	Mars
t		orbit
t	0.8	planet
t	0.6	moon
t	0.3	space
c	medtop:20000719	biology	medtop:20000717			
t	2	biologist
t	2	evolutionary
t	2	palaeontologist
t	2	dinosaur
t	2	microbiologist
t		bacteria
x		fossils
t	0.4	evolution
c	medtop:20000725	chemistry	medtop:20000717			
t	2	chemist
t	2	chemistry
c	medtop:20000727	geology	medtop:20000717			
t	2	geologist
t	2	geology
c	medtop:20000729	marine science	medtop:20000717			
t	2	marine biologist
t	2	oceanographer
c	medtop:20000731	physics	medtop:20000717			
t	2	physicist
t	2	physics
t	2	particle
t	2	quantum
c	medtop:20000735	scientific research	medtop:13000000			
t	2	scientific research
t	2	research team
t	2	peer-reviewed
t	2	scientific journal
t	2	academic journal
t	0.7	laboratory
t	0.6	new study
t	0.5	researcher
t	0.4	experiment
t	0.2	research
t	0.1	study
c	medtop:20000738	scientific exploration	medtop:20000735			
t		expedition
c	medtop:20000736	scientific innovation	medtop:20000735			
t	2	breakthrough
t	2	inventor
t	2	patent
t	2	invention
c	medtop:20000742	social sciences	medtop:13000000			
t	2	social scientist
t	2	sociologist
t	2	anthropologist
c	medtop:20000744	archaeology	medtop:20000742			
t	2	archaeologist
t	2	archaeology
t	2	excavation
t	2	archaeological
c	medtop:20000747	history	medtop:20000742			
t	2	historian
c	medtop:20000753	psychology	medtop:20000742			
t	2	psychologist
c	medtop:20000756	technology and engineering	medtop:13000000			
t	2	prototype
t	2	robot
t	2	robotics
t	2	start-up
t	2	startup
t	2	Silicon Valley
t	2	tech firm
t	2	tech giant
t	2	tech company
t	2	tech industry
t	2	big tech
t	2	tech sector
t	0.5	engineer
t	0.4	engineering
c	medtop:20000757	aerospace engineering	medtop:20000756			
t	2	rocket
t	2	satellite
t	2	space flight
t	2	rocket launch
t	2	spaceship
c	medtop:20000760	civil engineering	medtop:20000756			
t	2	civil engineering
c	medtop:20000761	electronic engineering	medtop:20000756			
t	2	electronics
t	2	semiconductor
t	2	chip maker
t	2	microchip
t	2	battery
t	2	processor
t	2	chip
c	medtop:20000762	identification technology	medtop:20000756			
t	2	facial recognition
t	2	biometric
t	2	fingerprint scanner
c	medtop:20000763	information technology and computer science	medtop:20000756			
t	2	software
t	2	artificial intelligence
t	2	smartphone
t	2	operating system
t	2	broadband
t	2	search engine
t	2	machine learning
t	2	laptop
t	2	web browser
t	2	file-sharing
t	2	video game
t	2	gamer
t	2	mobile phone
t	2	handset
t	2	net neutrality
t	2	online service
t	2	spam
t	2	iPhone
t	2	Android
t	2	desktop
t	2	cybersecurity
t	2	digital music
t	2	console
t	2	user data
t	2	gadget
t	2	open source
t	2	malware
t	2	spyware
t	2	computing
t	2	wireless
t	2	high-definition
t	2	virtual reality
t	2	TikTok
t	1.5	algorithm
x	1.5	gaming
x	1.5	PC
x	1.5	Microsoft
t		computer
t		app
t		download
t		encryption
t		tech giant
x		Google
x		Apple
t	0.8	internet
t	0.8	web
t	0.7	digital
t	0.7	mobile
t	0.6	device
t	0.6	user
t	0.5	blogger
t	0.4	blog
t	0.4	online
t	0.3	phone
t	0.2	website
t	0.12	network
t	0.1	data
t	0.1	platform
c	medtop:20000764	materials science	medtop:20000756			
t	2	nanotechnology
t	2	graphene
c	medtop:14000000	society				
t	0.3	society
t	0.2	community
t	0.15	social
c	medtop:20000768	communities	medtop:14000000			
t		community group
t		community leader
c	medtop:20000770	demographics	medtop:14000000			
t	2	demographics
c	medtop:20000774	population and census	medtop:20000770			
t	2	birth rate
t	2	ageing population
t	1.2	census
t	0.2	population
c	medtop:20000775	discrimination	medtop:14000000			
t	2	discriminatory
t	2	equal opportunity
t	2	hate crime
t	2	prejudice
t	2	bigotry
t	1.3	discrimination
t		discriminate
t	0.7	inequality
c	medtop:20000777	racism	medtop:20000775			
t	2	racism
t	2	white supremacist
t	2	segregation
t	2	Black Lives Matter
t	2	slavery
t	2	Confederate
t	2	racial justice
t	2	African Americans
t	2	white supremacy
t	2	white nationalist
t	2	race relations
t	2	systemic racism
t	2	Black people
t	2	racial profiling
t	2	N-word
t	1.2	racist
t		racial
t	0.5	minority
t	0.2	race
t	0.15	black
t	0.1	white
c	medtop:20000779	sexism	medtop:20000775			
t	2	sexism
t	2	misogyny
t	2	sexist
c	medtop:20001373	diversity, equity and inclusion	medtop:14000000			
t	2	affirmative action
t	2	diversity and inclusion
t		diversity
c	medtop:20000772	emigration	medtop:14000000			
t	2	emigration
t	2	emigrant
t	2	emigrate
c	medtop:20000780	family	medtop:14000000			
t	2	family life
t	2	family values
t	2	single mother
t	2	fatherhood
t	2	motherhood
t	0.1	family
c	medtop:20000781	adoption	medtop:20000780			
t	2	adoptive parent
t	2	foster care
t	2	foster child
c	medtop:20000783	divorce	medtop:20000780			
t	2	divorce
c	medtop:20000784	family planning	medtop:20000780			
t	2.5	abortion
t	2	birth control
t	2	contraception
t	2	contraceptive
t	2	pro-life
t	2	Roe v. Wade
t	2	pro-choice
t	2	anti-abortion
t	2	unborn
t	2	late-term
t	2	family planning
t	2	abortion clinic
t	2	abortion rights
t	1.5	Planned Parenthood
c	medtop:20000786	marriage	medtop:20000780			
t	2.5	same-sex marriage
t	2.5	gay marriage
t	2	married couple
t	2	same-sex couple
t		spouse
t		wedding
t		bride
t	0.7	marriage
c	medtop:20000787	parenting	medtop:20000780			
t	2	parenting
c	medtop:20001359	pregnancy and childbirth	medtop:20000780			
t	2	pregnancy
t	2	childbirth
t	2	pregnant
t	2	foetus
c	medtop:20000771	immigration	medtop:14000000			
t	2	immigration reform
t	2	green card
t	2	migrant
t	2	path to citizenship
t	2	immigration law
t	2	dreamers
t	2	amnesty
t	2	DACA
t	2	sanctuary city
t	2	immigration system
t	2	naturalisation
t	1.8	immigrant
t	1.8	immigration
t		citizenship
t		visa
c	medtop:20000773	illegal immigration	medtop:20000771			
t	2.5	illegal immigrant
t	2	undocumented
t	2	deportation
t	2	deported
t	2	illegal immigration
t	2	unaccompanied minor
t	2	border wall
t	2	illegal alien
t	2	southern border
t	2	family separation
t	2	detention centre
t	2	border agent
t	2	Immigration and Customs Enforcement
t	2	ICE agent
t	2	caravan
t	2	smuggled across the border
t	2	unaccompanied children
t	2	border patrol agent
t	0.7	border crossing
t	0.8	border patrol
x	0.8	ICE
t	0.6	border
c	medtop:20000788	mankind	medtop:14000000			
t		mankind
t		humanity
c	medtop:20000792	LGBTQ	medtop:20000788			
t	2.5	transgender
t	2	LGBT
t	2	lesbian
t	2	homosexual
t	2	gay rights
t	2	LGBTQ
t	2	homosexuality
t	2	bisexual
t	2	sexual orientation
t	2	same-sex
t	2	gender identity
t	2	queer
t	2	drag queen
t	1.5	gay
c	medtop:20000790	children	medtop:20000788			
t	2	children's home
t	2	child welfare
t	0.15	children
c	medtop:20000791	disabilities	medtop:20000788			
t	2	wheelchair
t	2	blind people
t		disability
t	0.8	disabled
c	medtop:20000793	gender	medtop:20000788			
t	2	gender roles
t		gender
c	medtop:20001288	indigenous people	medtop:20000788			
t	2	indigenous people
t	2	Native American
t	2	aboriginal
t	2	tribal
c	medtop:20000795	national or ethnic minority	medtop:20000788			
t	2	ethnic minority
t	2	ethnic group
t	2	minority group
t	0.8	ethnic
t	0.3	minority
c	medtop:20000797	senior citizens	medtop:20000788			
t	2	senior citizen
t	2	elderly people
t		elderly
c	medtop:20000798	teenagers	medtop:20000788			
t	2	adolescent
t		teen
t	0.6	teenager
c	medtop:20001327	women	medtop:20000788			
t	2	women's march
t	2	feminist
t	2	feminism
t	2	women's movement
t	0.25	women
c	medtop:20000799	social condition	medtop:14000000			
t		living conditions
t		social class
t	0.5	middle class
c	medtop:20000800	homelessness	medtop:20000799			
t	2	homeless
t	2	homelessness
t	2	homeless shelter
c	medtop:20000801	poverty	medtop:20000799			
t	2	poverty line
t	2	food bank
t	0.6	low-income
t	0.6	poverty
t	0.2	poor
c	medtop:20000802	social problem	medtop:14000000			
t		social problem
t		social ill
c	medtop:20000804	addiction	medtop:20000802			
t	2	alcoholism
t	2	drug addict
t	0.8	addiction
c	medtop:20001284	bullying	medtop:20000802			
t	2	bullied
c	medtop:20000806	prostitution	medtop:20000802			
t	2	prostitution
t	2	prostitute
t	2	sex worker
c	medtop:20001193	sexual misconduct	medtop:20000802			
t	2	sexual harassment
t	2	sexual misconduct
t	2	MeToo
t	2	groped
c	medtop:20000808	values	medtop:14000000			
t	0.3	moral
c	medtop:20000810	death and dying	medtop:20000808			
t	2	assisted suicide
t	2	euthanasia
c	medtop:20000814	ethics	medtop:20000808			
t	2	ethical
t	0.6	ethics
c	medtop:20000815	pornography	medtop:20000808			
t	2	pornography
c	medtop:20000817	welfare	medtop:14000000			
t	2	food stamps
t	2	welfare state
t	2	welfare recipient
t	2	welfare benefit
t	0.6	welfare
c	medtop:20000818	charity	medtop:20000817			
t	2	charitable
t	2	philanthropy
t		philanthropist
t	0.7	charity
t	0.5	donation
c	medtop:20001317	child care	medtop:20000817			
t	2	child care
t	2	childcare
t	2	day care
c	medtop:20001232	elderly care	medtop:20000817			
t	2	elderly care
t	2	care home
c	medtop:20001290	public housing	medtop:20000817			
t	2	public housing
t	2	affordable housing
t	2	social housing
c	medtop:20000820	social services	medtop:20000817			
t	2	social services
t	2	social worker
c	medtop:15000000	sport				
t	2	sport
t	2	athlete
t	2	sports fan
t		championship
t		player
t		league
t		squad
t		teammate
t		tournament
t		fixture
t	0.8	champion
t	0.8	coach
t	0.6	team
t	0.6	match
t	0.5	injury
t	0.5	season
x	0.5	fans
t	0.4	win
c	medtop:20000822	competition discipline	medtop:15000000			
t	0.4	contest
t		competitor
c	medtop:20000823	American football	medtop:20000822			
t	2	NFL
t	2	quarterback
t	2	touchdown
t	2	Super Bowl
t	2	linebacker
t	2	football player
t	2	football team
t	2	wide receiver
t	2	American football
c	medtop:20000827	athletics	medtop:20000822			
t	2	sprinter
t		marathon
t	2	world athletics
t	2	100m
t	2	200m
t	0.3	hurdles
t	2	400m
t	0.4	relay
t	2	pole vault
t	2	indoor championships
t	2	long jump
t	2	half marathon
t	2	steeplechase
t	2	athletics
t		medal
t	0.5	runner
n		front runner
c	medtop:20000849	baseball	medtop:20000822			
t	2	baseball
t	2	pitcher
t	2	home run
t	2	major league baseball
t	2	inning
t	2	World Series
c	medtop:20000851	basketball	medtop:20000822			
t	2	basketball
t	2	NBA
t	0.5	slam dunk
t	2	point guard
c	medtop:20000856	boxing	medtop:20000822			
t	2	boxing
t	2	boxer
t	2	heavyweight
t	2	knockout
t	2	title fight
t		bout
c	medtop:20000888	cricket	medtop:20000822			
t	2	cricket
t	2	cricketer
t	2	wicket
t	2	batsman
t	2	one-day international
t	2	Test match
t	2	bowler
t		innings
c	medtop:20000892	cycling	medtop:20000822			
t	2	cycling race
t	2	Tour de France
t	2	cyclist
t	2	peloton
c	medtop:20000940	golf	medtop:20000822			
t	2	golfer
t	2	birdie
t	2	fairway
t	2	golf tournament
t	2	golf course
t	1.5	golf
t		tee
c	medtop:20000960	horse racing	medtop:20000822			
t	2	horse racing
t	2	racehorse
t	2	jockey
t	2	steeplechaser
c	medtop:20000965	ice hockey	medtop:20000822			
t	2	ice hockey
t	2	NHL
t	2	goaltender
t	2	hockey
c	medtop:20001056	skiing	medtop:20000822			
t	2	skier
t	2	alpine skiing
t	2	slalom
t	2	ski jumping
t	2	biathlon
t		skiing
c	medtop:20001065	soccer	medtop:20000822			
t	2	footballer
t	2	soccer
t	2	midfielder
t	2	goalkeeper
t	2	striker
t	2	penalty shoot-out
t	2	free kick
t	2	offside
t	2	premier league
t	2	equaliser
t	2	football match
t	2	football fan
t	1.5	football
t	1.5	winger
t	1.5	penalty kick
t		kick-off
t		half-time
t	0.5	goal
c	medtop:20001071	swimming	medtop:20000822			
t	2	swimmer
t	2	freestyle
t	2	breaststroke
t	2	backstroke
t		swimming
c	medtop:20001085	tennis	medtop:20000822			
t	2	tennis
t	2	tennis player
t	2	match point
t	2	tie-break
t	2	baseline rally
t	1.5	forehand
t	1.5	backhand
c	medtop:20001176	rugby	medtop:20000822			
t	2	rugby
t	2	scrum
t	2	scrum-half
t	2	fly-half
t	2	flanker
t	1.5	prop forward
t	1.5	second row
c	medtop:20001108	sport event	medtop:15000000			
t	2	World Cup
t	2	quarter-final
t	2	semi-final
t	2	cup final
t	2	grand slam
t	2	group stage
t	2	champions league
t	2	Africa Cup of Nations
t	2	European Championship
t	2	Commonwealth Games
t	2	Six Nations
t	2	qualifier
t	2	knockout stage
t	2	world champion
t	2	world championship
t	2	European Cup
t	2	home game
t	2	away game
t	0.6	final
t	0.2	opponent
c	medtop:20001177	Olympic Games	medtop:20001108			
t	2	Olympic Games
t	2	Olympics
t	2	gold medal
t	2	silver medal
t	2	bronze medal
t	2	Olympian
c	medtop:20001178	Paralympic Games	medtop:20001108			
t	2	Paralympics
t	2	Paralympian
c	medtop:20001103	disciplinary action in sport	medtop:15000000			
t	2	red card
t	2	yellow card
t	2	banned for life
t	2	match ban
t	2	suspended for
c	medtop:20001104	drug use in sport	medtop:15000000			
t	2	doping
t	2	anti-doping
t	2	drugs test
t	2	performance-enhancing
t	1.2	steroid
c	medtop:20001124	sport industry	medtop:15000000			
t	2	sports industry
t	2	sponsorship deal
c	medtop:20001125	sport organisation	medtop:15000000			
t	2	FIFA
t	2	UEFA
t	2	football association
t	2	Olympic Committee
t	2	sports federation
t	2	national team
t	2	football club
t		club
c	medtop:20001126	sport venue	medtop:15000000			
t	2	stadium
t	2	Old Trafford
t	2	racetrack
t	2	locker room
t	0.5	pitch
c	medtop:20001323	sports coaching	medtop:15000000			
t	2	head coach
t	2	football manager
t	2	assistant coach
t	2	training session
t	0.7	manager
c	medtop:20001325	sports officiating	medtop:15000000			
t	2	referee
t	2	umpire
t	2	linesman
c	medtop:20001148	sports transaction	medtop:15000000			
t	2	transfer window
t	2	transfer fee
t	2	loan deal
t	2	free agent
t	2	transfer market
t	2	signed a contract
c	medtop:16000000	conflict, war and peace				
t	2	militia
t	2	atrocity
t	2	ceasefire
t	2	cease-fire
t	2	hostilities
t	2	violence against civilians
t	0.8	fighter
t	0.5	enemy
t	0.4	war
t	0.4	conflict
t	0.4	violence
t	0.4	attack
t	0.1	fighting
c	medtop:20000053	act of terror	medtop:16000000			
t	2.5	terror attack
t	2.5	jihadist
t	2.5	Islamic State
t	2.5	al Qaeda
t	2.5	terror suspect
t	2.5	bomb suspect
t	2.5	bombing suspect
t	2.5	radical Islamist
t	2.5	marathon bombing
t	2.5	homegrown terrorist
x	2.5	ISIS
x	2.5	ISIL
t	2.2	terrorist
t	2.2	terrorism
t	2	act of terror
t	2	terrorist attack
t	2	Al-Qaida
t	2	jihadi
t	2	terrorist group
t	2	Boko Haram
t	2	extremism
t	2	Taliban
t	2	counter-terrorism
t	2	counterterrorism
t	2	terror group
t	2	radicalised
t	2	Islamist
t	2	Al-Shabab
t	2	caliphate
t	2	hostage
t	2	jihad
t	2	Islamic extremism
t	2	Hezbollah
t	2	Hamas
t	2	beheading
t	2	terror plot
t	2	radical Islam
t	2	suicide bomber
t	1.5	lone wolf
t	1.2	extremist
t	1.2	militant
t		terror
t	0.4	attacker
c	medtop:20000054	act of bioterrorism	medtop:20000053			
t	2	anthrax
t	2	bioterrorism
c	medtop:20000055	terrorist bombings	medtop:20000053		3	
t	2	suicide bomber
t	2	bomb attack
t	2	car bomb
t	2	bomber
t	2	suicide bombing
t	2	detonated
t	2	explosive device
t	2	pipe bomb
t	2	roadside bomb
t	2	suicide vest
t	1.5	bombing
t		explosives
t		bomb
c	medtop:20000056	armed conflict	medtop:16000000			
t	2	armed conflict
t	2	air strike
t	2	airstrike
t	2	shelling
t	2	ground troops
t	2	insurgent
t	2	hostile action
t	2	special military operation
t	2	military operation
t	2	bombardment
t	2	armed group
t	2	battlefield
t	2	ceasefire violation
t	2	military conflict
t	2	military offensive
t	2	conflict zone
t	2	escalation of the conflict
t	2	armed hostilities
t	2	aerial strike
t	2	missile strike
t	2	withdraw troops
t	1.5	military action
t	1.5	end the war
t	1.2	conflict in
t	1.2	war in
t		front line
t		frontline
t		troops
t		casualties
t	0.8	rebel
t	0.4	combat
c	medtop:20000057	guerrilla activity	medtop:20000056			
t	2	guerrilla
t	2	insurgency
c	medtop:20000058	international military intervention	medtop:20000056			
t	2	military intervention
t	2	coalition forces
t	2	peacekeeper
t	2	peacekeeping
t	2	peacekeeping force
t	2	no-fly zone
c	medtop:20000060	military occupation	medtop:20000056			
t	2	occupied territory
t	2	military occupation
t	2	occupying forces
t	2	annexation
t	2	annexed
t		occupation
c	medtop:20000061	missing in action	medtop:20000056			
t	2	missing in action
c	medtop:20000062	war	medtop:20000056			
t	2	invasion
t	2	war zone
t	2	declaration of war
t	2	war effort
t	2	wartime
t	2	invaded
t	2	war-torn
t	0.5	world war
t	0.5	war with
c	medtop:20000063	civil war	medtop:20000062			
t	2	civil war
t	2	warring factions
t	2	warring parties
c	medtop:20000065	civil unrest	medtop:16000000			
t	2	civil unrest
t	2	tear gas
t	2	unrest
t	2	barricade
t	2	clashes with police
t		clash
c	medtop:20000066	demonstration	medtop:20000065			
t	2	protest march
t	2	street protest
t	2	anti-government protest
t	2	mass protest
t	0.6	demonstrator
t	0.5	protester
t	0.5	demonstration
t	0.4	protest
c	medtop:20000067	rebellion	medtop:20000065			
t	2	rebellion
t	2	uprising
t	2	insurrection
t	2	armed rebellion
c	medtop:20000068	revolution	medtop:20000065			
t	0.4	revolution
t	0.4	revolutionary
c	medtop:20000069	riot	medtop:20000065			
t	2	rioter
t	2	rioting
c	medtop:20000070	coup d'etat	medtop:16000000			
t	2	coup
t	2	coup attempt
t	2	military takeover
t	2	putsch
t	2	coup d'etat
c	medtop:20001361	cyber warfare	medtop:16000000			
t	2	cyber warfare
t	2	cyber attack
t	2	cyberattack
c	medtop:20000071	massacre	medtop:16000000			
t	2	massacre
t	2	mass grave
c	medtop:20000072	genocide	medtop:20000071			
t	2	genocide
t	2	ethnic cleansing
c	medtop:20000073	peace process	medtop:16000000			
t	2	peace process
t	2	peace deal
t	2	peace agreement
t	2	peace accord
t	2	truce
t	2	peaceful settlement
t	2	armistice
t	2	peaceful resolution
t	2	ceasefire agreement
t	2	settlement of the conflict
t	2	Minsk agreements
t	2	resolution of the crisis
t	2	resolution of the conflict
t	2	settlement of the crisis
t	2	political settlement
t	2	crisis settlement
t	2	peace initiative
t	2	peace formula
t	2	peace effort
t	1.2	negotiations between
t		peace
t		ceasefire
t		cease-fire
c	medtop:20000074	peace envoy	medtop:20000073			
t	2	peace envoy
t	2	special envoy
c	medtop:20000075	peace plan	medtop:20000073			
t	2	peace plan
t	2	peace proposal
t	2	roadmap to peace
c	medtop:20000076	peace talks	medtop:20000073			
t	2	peace talks
t	2	peace negotiation
t	2	peace conference
c	medtop:20000077	post-war reconstruction	medtop:16000000			
t	2	post-war reconstruction
t	2	reconstruction of the country
c	medtop:20000078	disarmament	medtop:20000077			
t	2	disarmament
t	2	arms control
t	2	demilitarised
t	2	non-proliferation
c	medtop:20000079	ordnance clearance	medtop:20000077			
t	2	landmine
t	2	mine clearance
t	2	unexploded ordnance
t	2	bomb disposal
t	2	demining
c	medtop:20000080	prisoners of war	medtop:16000000			
t	2	prisoner of war
t	2	prisoner exchange
t	2	prisoner swap
t	2	captured soldier
c	medtop:17000000	weather				
t	0.6	weather
c	medtop:20001128	weather forecast	medtop:17000000			
t	2	weather forecast
t	2	forecaster
t	2	meteorologist
t	2	outlook for the week
c	medtop:20001129	weather phenomena	medtop:17000000			
t	2	heatwave
t	2	heat wave
t	2	snowfall
t	2	rainfall
t	2	thunderstorm
t	2	cold snap
t	2	high winds
t	2	snowstorm
t	2	heavy rain
t	2	torrential rain
t		snow
t		rain
t		fog
t		gust
c	medtop:20001130	weather statistic	medtop:17000000			
t	2	record temperature
t	2	average temperature
t	2	highest temperature
t	2	degrees Celsius
t	2	degrees Fahrenheit
c	medtop:20001131	weather warning	medtop:17000000			
t	2	weather warning
t	2	storm warning
t	2	flood warning
t	2	hurricane watch
t	2	weather alert
t	2	severe weather
"""#

    static let weights: StaticString = #"""
v	medtop/2023-10-24
410	medtop:11000000	abedin
83	medtop:13000000	able
264	medtop:15000000	aboard
661	medtop:02000000	abortion
1552	medtop:14000000	abortion
909	medtop:07000000	absentee
946	medtop:07000000	absentee ballots
487	medtop:01000000	absurd
405	medtop:12000000	absurdity
343	medtop:16000000	abu
112	medtop:10000000	abuse
249	medtop:13000000	abuse
599	medtop:05000000	academic
74	medtop:04000000	accept
272	medtop:13000000	access
317	medtop:12000000	accommodation
529	medtop:13000000	account
381	medtop:01000000	accused
260	medtop:01000000	acknowledged
186	medtop:14000000	aclu
838	medtop:01000000	acosta
62	medtop:11000000	action
152	medtop:13000000	action
413	medtop:06000000	activists
144	medtop:01000000	actor
954	medtop:01000000	actress
439	medtop:01000000	actually
976	medtop:01000000	ad
992	medtop:14000000	ad
339	medtop:02000000	admin
79	medtop:01000000	administration
170	medtop:14000000	administration
492	medtop:09000000	advance
260	medtop:01000000	advertising
682	medtop:11000000	adviser
474	medtop:11000000	affairs
150	medtop:04000000	affected
82	medtop:07000000	affected
71	medtop:05000000	affluent
538	medtop:10000000	afghanistan
564	medtop:14000000	african american
591	medtop:02000000	ag
810	medtop:01000000	aged
248	medtop:02000000	agency
252	medtop:06000000	agency
613	medtop:04000000	agenda
174	medtop:11000000	agenda
147	medtop:01000000	agents
279	medtop:14000000	agents
585	medtop:02000000	agitators
171	medtop:04000000	agree
362	medtop:06000000	agreement
242	medtop:09000000	agriculture
315	medtop:04000000	ahead
386	medtop:11000000	aid
524	medtop:11000000	aides
1018	medtop:01000000	ailes
350	medtop:04000000	aimed
132	medtop:11000000	aimed
124	medtop:01000000	air
209	medtop:06000000	air
270	medtop:06000000	air pollution
484	medtop:03000000	airliner
514	medtop:04000000	airlines
112	medtop:04000000	airport
358	medtop:16000000	al
169	medtop:16000000	al qaeda
350	medtop:05000000	alabama
1228	medtop:01000000	album
109	medtop:13000000	alex
327	medtop:01000000	alex jones
292	medtop:01000000	alexander
194	medtop:01000000	algorithms
214	medtop:02000000	alito
564	medtop:01000000	allegations
177	medtop:07000000	allow
42	medtop:14000000	allow
992	medtop:10000000	altar
279	medtop:02000000	amanda
182	medtop:04000000	amazon
138	medtop:13000000	amazon
532	medtop:16000000	ambassador
1235	medtop:07000000	ambulance
868	medtop:07000000	ambulance service
193	medtop:02000000	amendment
426	medtop:04000000	amendment
283	medtop:12000000	amendment
262	medtop:11000000	america great
925	medtop:10000000	american dream
333	medtop:09000000	american workers
103	medtop:07000000	amid
99	medtop:14000000	amid
1441	medtop:07000000	amid coronavirus
389	medtop:10000000	analysis
445	medtop:04000000	analysts
859	medtop:02000000	anarchists
1199	medtop:15000000	andy
149	medtop:01000000	anger
209	medtop:04000000	announced
137	medtop:04000000	announcement
286	medtop:01000000	anonymous
263	medtop:13000000	anonymous
851	medtop:15000000	anthem
743	medtop:02000000	anthony kennedy
272	medtop:01000000	anti
73	medtop:13000000	anti
295	medtop:11000000	anti terror
714	medtop:01000000	anti trump
1183	medtop:06000000	antibiotics
269	medtop:01000000	antibodies
833	medtop:02000000	antifa
141	medtop:01000000	apologize
389	medtop:11000000	apologize
207	medtop:14000000	apologize
372	medtop:11000000	apology
113	medtop:01000000	apparently
616	medtop:11000000	appeals
78	medtop:13000000	appeals
296	medtop:14000000	appeals
147	medtop:14000000	appeals court
158	medtop:01000000	appeared
118	medtop:11000000	appeared
185	medtop:13000000	apple
123	medtop:11000000	appointed
126	medtop:11000000	appointment
581	medtop:14000000	appropriations
243	medtop:04000000	approval
392	medtop:11000000	approval rating
199	medtop:06000000	approved
736	medtop:06000000	arctic
547	medtop:06000000	area
74	medtop:11000000	argued
572	medtop:10000000	army
1141	medtop:14000000	arrested
936	medtop:15000000	arsenal
669	medtop:01000000	art
582	medtop:13000000	artificial intelligence
694	medtop:01000000	artists
1319	medtop:01000000	artwork
35	medtop:03000000	ash
627	medtop:05000000	asian americans
718	medtop:11000000	aspirations
466	medtop:01000000	assault
106	medtop:02000000	assault
143	medtop:14000000	assault
340	medtop:11000000	assembly
308	medtop:13000000	assembly line
154	medtop:01000000	asserted
215	medtop:09000000	assistant
954	medtop:09000000	assistant attorney
148	medtop:16000000	associated press
268	medtop:10000000	atheists
259	medtop:15000000	athletes
384	medtop:09000000	athletics
550	medtop:14000000	atlanta
124	medtop:03000000	atop
338	medtop:13000000	attachment
75	medtop:02000000	attack
308	medtop:16000000	attack
225	medtop:12000000	attackers
934	medtop:16000000	attackers
655	medtop:14000000	attorney
261	medtop:02000000	attorney general
608	medtop:01000000	auction
502	medtop:13000000	auction
429	medtop:13000000	audience
139	medtop:11000000	audit
514	medtop:14000000	aunt
721	medtop:15000000	australia
1555	medtop:15000000	australian
108	medtop:16000000	authorities
366	medtop:09000000	auto workers
256	medtop:09000000	automakers
641	medtop:03000000	automatic
71	medtop:13000000	available
273	medtop:02000000	avenue
184	medtop:06000000	average
443	medtop:04000000	aviation
81	medtop:02000000	avoid
221	medtop:09000000	avoid
385	medtop:01000000	award
250	medtop:07000000	award
396	medtop:01000000	background
631	medtop:09000000	backlog
625	medtop:06000000	bacteria
353	medtop:02000000	bader
215	medtop:02000000	bader ginsburg
472	medtop:06000000	bag
1093	medtop:10000000	baghdad
567	medtop:12000000	baghdadi
454	medtop:16000000	baghdadi
165	medtop:02000000	baker
1393	medtop:12000000	baker
158	medtop:11000000	balance
357	medtop:15000000	ball
519	medtop:07000000	ballot
202	medtop:02000000	baltimore
245	medtop:01000000	ban
520	medtop:14000000	ban
710	medtop:01000000	band
803	medtop:13000000	bangladesh
192	medtop:04000000	bank
148	medtop:11000000	bank
247	medtop:04000000	bankers
152	medtop:09000000	bankruptcy
677	medtop:11000000	bannon
549	medtop:07000000	barclay
173	medtop:04000000	bargaining
1013	medtop:02000000	barr
598	medtop:14000000	barriers
747	medtop:09000000	based health
329	medtop:01000000	bash
503	medtop:15000000	bath
252	medtop:13000000	battery
274	medtop:10000000	battlefield
287	medtop:16000000	beach
315	medtop:13000000	beam
557	medtop:10000000	beans
174	medtop:11000000	beat
531	medtop:15000000	beat
1209	medtop:15000000	beaten
220	medtop:01000000	beck
335	medtop:03000000	bee
1436	medtop:10000000	beef
160	medtop:07000000	begin
594	medtop:11000000	behavior
255	medtop:01000000	beheading
670	medtop:04000000	beijing
102	medtop:01000000	believe
63	medtop:11000000	believe
162	medtop:15000000	belt
72	medtop:04000000	benefits
22	medtop:05000000	benefits
142	medtop:09000000	benefits
501	medtop:01000000	benghazi
3717	medtop:16000000	benghazi
474	medtop:16000000	benghazi attack
407	medtop:02000000	berry
220	medtop:01000000	best
606	medtop:05000000	betsy
759	medtop:05000000	betsy devos
52	medtop:07000000	better
390	medtop:11000000	betting
2079	medtop:13000000	bezos
1342	medtop:01000000	bias
432	medtop:01000000	biased
439	medtop:04000000	bid
509	medtop:11000000	big banks
822	medtop:01000000	big brother
199	medtop:13000000	big brother
421	medtop:13000000	big tech
348	medtop:11000000	bigoted
215	medtop:04000000	bill
117	medtop:14000000	bill
428	medtop:12000000	bill barr
390	medtop:11000000	bill clinton
499	medtop:01000000	bill maher
294	medtop:12000000	billy
647	medtop:16000000	bin
438	medtop:16000000	bin laden
381	medtop:06000000	binding
700	medtop:12000000	binding
485	medtop:12000000	biopic
406	medtop:11000000	bipartisanship
326	medtop:15000000	birmingham
433	medtop:14000000	birth
650	medtop:07000000	birth control
1617	medtop:14000000	black
826	medtop:14000000	black americans
614	medtop:02000000	black church
1045	medtop:14000000	black community
240	medtop:12000000	black lives
1572	medtop:14000000	black man
593	medtop:14000000	black people
462	medtop:14000000	black women
1026	medtop:03000000	blackouts
103	medtop:01000000	blame
622	medtop:02000000	blame
317	medtop:02000000	blasio
522	medtop:16000000	blast
683	medtop:01000000	blatantly
1188	medtop:06000000	blaze
545	medtop:06000000	blizzard
167	medtop:04000000	block
223	medtop:07000000	block
689	medtop:13000000	blog
827	medtop:13000000	blogger
293	medtop:03000000	blood
208	medtop:11000000	blue
110	medtop:05000000	board
925	medtop:15000000	boat
319	medtop:04000000	boehner
2510	medtop:04000000	boeing
263	medtop:10000000	bomb
549	medtop:11000000	bomb
1880	medtop:10000000	bomb attack
494	medtop:16000000	bombers
1648	medtop:16000000	bombing
842	medtop:16000000	bombing suspect
149	medtop:04000000	bonuses
1333	medtop:09000000	bonuses
147	medtop:01000000	booed
1026	medtop:01000000	book
192	medtop:11000000	booker
203	medtop:04000000	boost
283	medtop:11000000	border
1533	medtop:14000000	border
968	medtop:14000000	border patrol
1017	medtop:14000000	border security
484	medtop:14000000	border wall
1134	medtop:05000000	borrowers
766	medtop:04000000	boss
761	medtop:15000000	boss
1865	medtop:16000000	boston marathon
756	medtop:10000000	bottles
214	medtop:01000000	bowl
196	medtop:10000000	box
503	medtop:01000000	boy
279	medtop:10000000	boy
608	medtop:14000000	boy
435	medtop:14000000	boycott
156	medtop:10000000	bracing
375	medtop:11000000	brady
114	medtop:05000000	brain
154	medtop:02000000	branch
198	medtop:04000000	brand
449	medtop:10000000	brand
293	medtop:04000000	brandon
133	medtop:15000000	brazil
636	medtop:15000000	brazilian
599	medtop:11000000	breach
263	medtop:13000000	breach
827	medtop:10000000	bread
215	medtop:15000000	brendan
599	medtop:02000000	brett
329	medtop:02000000	brett kavanaugh
361	medtop:11000000	brexit
986	medtop:02000000	breyer
454	medtop:01000000	brief
1262	medtop:12000000	bring home
599	medtop:13000000	broadband
1341	medtop:01000000	broadcast
386	medtop:13000000	broadcast
381	medtop:16000000	brother
272	medtop:14000000	bryan
408	medtop:15000000	bryant
382	medtop:01000000	bubble
389	medtop:04000000	budget
397	medtop:11000000	budget
341	medtop:04000000	building
82	medtop:14000000	building
332	medtop:09000000	bump
1000	medtop:06000000	burning
625	medtop:04000000	burr
147	medtop:04000000	business
150	medtop:07000000	business
221	medtop:04000000	business groups
1310	medtop:11000000	buttigieg
102	medtop:01000000	buy
188	medtop:04000000	buy
399	medtop:13000000	cable
512	medtop:04000000	cafe
545	medtop:12000000	cake
169	medtop:04000000	calculated
251	medtop:10000000	calendar
1252	medtop:03000000	californians
830	medtop:13000000	cambridge
1173	medtop:16000000	cameron
234	medtop:11000000	camp
130	medtop:01000000	campaign
923	medtop:11000000	campaign
537	medtop:11000000	campaign finance
252	medtop:01000000	campaign rally
645	medtop:04000000	campaigners
585	medtop:05000000	campus
135	medtop:07000000	canceled
109	medtop:01000000	candidate
1463	medtop:11000000	candidate
667	medtop:12000000	capitalism
383	medtop:15000000	captain
735	medtop:16000000	captured
50	medtop:04000000	car
160	medtop:06000000	car
159	medtop:14000000	caravan
591	medtop:10000000	carbon footprint
314	medtop:04000000	card
469	medtop:07000000	care
248	medtop:01000000	career
69	medtop:09000000	career
263	medtop:15000000	career
228	medtop:01000000	carlson
965	medtop:04000000	carrier
337	medtop:16000000	carry
23	medtop:01000000	case
56	medtop:14000000	case
284	medtop:09000000	cash
70	medtop:11000000	cash
865	medtop:11000000	casino
488	medtop:01000000	cast
1136	medtop:11000000	castro
352	medtop:10000000	casualties
1197	medtop:05000000	catalog
535	medtop:10000000	catholic
787	medtop:12000000	catholic
378	medtop:12000000	catholic church
371	medtop:10000000	cattle
172	medtop:06000000	cause
458	medtop:14000000	cbp
1182	medtop:01000000	cdc
401	medtop:14000000	cdc
2080	medtop:10000000	celebrates
593	medtop:10000000	celebration
695	medtop:01000000	celebrity
646	medtop:10000000	cemetery
591	medtop:13000000	censorship
332	medtop:11000000	census
66	medtop:01000000	center
168	medtop:01000000	cents
81	medtop:14000000	century
818	medtop:13000000	ceo
138	medtop:07000000	chair
145	medtop:11000000	chair
182	medtop:11000000	chairman
38	medtop:14000000	challenge
114	medtop:11000000	chamber
1869	medtop:15000000	champion
1776	medtop:15000000	championships
722	medtop:11000000	chancellor
42	medtop:06000000	change
90	medtop:14000000	change
834	medtop:01000000	channel
293	medtop:11000000	channel
141	medtop:13000000	channel
255	medtop:09000000	chanted
193	medtop:15000000	chanted
170	medtop:11000000	chaos
398	medtop:13000000	character
58	medtop:16000000	charges
530	medtop:01000000	charity
120	medtop:07000000	charity
1717	medtop:02000000	charleston
648	medtop:16000000	charlie
940	medtop:02000000	charlotte
179	medtop:12000000	charlotte
1073	medtop:01000000	chart
364	medtop:05000000	cheating
55	medtop:11000000	check
393	medtop:07000000	checkers
1355	medtop:15000000	chelsea
243	medtop:01000000	chemical
304	medtop:03000000	chemical
110	medtop:11000000	chief
427	medtop:04000000	chief executive
728	medtop:04000000	chief financial
234	medtop:02000000	chief justice
713	medtop:05000000	child care
886	medtop:12000000	child sex
186	medtop:05000000	children
35	medtop:10000000	children
74	medtop:11000000	children
113	medtop:13000000	children
140	medtop:14000000	children
859	medtop:06000000	chinese officials
195	medtop:02000000	choice
176	medtop:01000000	choir
309	medtop:02000000	chokehold
497	medtop:11000000	chris christie
749	medtop:10000000	christ
1391	medtop:10000000	christian
1468	medtop:12000000	christian
596	medtop:10000000	christianity
1020	medtop:11000000	christie
1076	medtop:07000000	christmas
2210	medtop:10000000	christmas
1197	medtop:02000000	church
430	medtop:10000000	church
1047	medtop:14000000	circuit
288	medtop:13000000	circulated
266	medtop:01000000	cited
161	medtop:14000000	citizens
259	medtop:14000000	citizenship
358	medtop:06000000	city
36	medtop:16000000	city
787	medtop:10000000	civilian
513	medtop:11000000	civility
249	medtop:12000000	civilization
595	medtop:01000000	claims
250	medtop:01000000	clarification
228	medtop:11000000	clark
537	medtop:05000000	class
673	medtop:05000000	classroom
163	medtop:12000000	clause
728	medtop:15000000	clay
948	medtop:06000000	clean
224	medtop:11000000	clearance
320	medtop:14000000	clerk
361	medtop:02000000	cleveland
367	medtop:09000000	clients
36	medtop:04000000	climate
2327	medtop:06000000	climate
1987	medtop:06000000	climate change
845	medtop:06000000	climate deal
94	medtop:15000000	climbed
156	medtop:02000000	clinic
658	medtop:11000000	clinton campaign
880	medtop:01000000	clinton foundation
273	medtop:01000000	clip
129	medtop:04000000	close
164	medtop:11000000	closely
89	medtop:09000000	club
802	medtop:15000000	club
501	medtop:16000000	clues
386	medtop:01000000	co
88	medtop:07000000	co
1101	medtop:15000000	coach
81	medtop:06000000	coal
354	medtop:05000000	cocktail
258	medtop:12000000	coffee
872	medtop:10000000	coke
529	medtop:15000000	cole
344	medtop:02000000	collect
208	medtop:13000000	collection
1827	medtop:05000000	college
792	medtop:10000000	college
700	medtop:05000000	college admissions
166	medtop:05000000	college campuses
425	medtop:11000000	collusion
768	medtop:14000000	color
1396	medtop:10000000	columbus
188	medtop:10000000	columnist
320	medtop:13000000	combat
872	medtop:16000000	combatant
332	medtop:10000000	combined
493	medtop:04000000	comcast
174	medtop:15000000	comeback
710	medtop:01000000	comedian
297	medtop:01000000	comedy
2053	medtop:02000000	comey
300	medtop:10000000	comfort
465	medtop:10000000	commentary
349	medtop:04000000	commercial
644	medtop:02000000	commissioner
94	medtop:11000000	commitment
203	medtop:16000000	committee
355	medtop:11000000	common
970	medtop:05000000	common core
432	medtop:02000000	communications
77	medtop:13000000	communications
322	medtop:14000000	community
1068	medtop:09000000	commute
412	medtop:04000000	company
48	medtop:09000000	company
484	medtop:13000000	company
213	medtop:01000000	compared
266	medtop:01000000	comparison
279	medtop:12000000	compassion
340	medtop:15000000	compatriot
1473	medtop:09000000	compensation
786	medtop:15000000	compete
558	medtop:13000000	competition
96	medtop:01000000	complained
228	medtop:01000000	complaint
79	medtop:07000000	complaint
584	medtop:01000000	composer
1075	medtop:13000000	computer
381	medtop:14000000	condemned
128	medtop:07000000	conditions
78	medtop:09000000	conditions
668	medtop:16000000	condolences
188	medtop:01000000	conducted
497	medtop:02000000	confirmation
449	medtop:02000000	confirmed
199	medtop:04000000	confirmed
296	medtop:02000000	congressman
333	medtop:03000000	consent
765	medtop:09000000	conservation
108	medtop:01000000	conservative
198	medtop:02000000	conservative
653	medtop:11000000	conservative
816	medtop:02000000	conservative justices
40	medtop:14000000	consider
732	medtop:13000000	console
484	medtop:01000000	conspiracy
429	medtop:07000000	constitution
99	medtop:02000000	constitutional
153	medtop:06000000	construction
535	medtop:09000000	consumer demand
429	medtop:10000000	consumer products
133	medtop:10000000	consumers
95	medtop:13000000	consumers
227	medtop:07000000	contact
374	medtop:10000000	containers
2053	medtop:13000000	content
509	medtop:11000000	contest
1096	medtop:01000000	contestant
31	medtop:14000000	continue
810	medtop:12000000	contraception
384	medtop:12000000	contraception mandate
467	medtop:03000000	contract
62	medtop:15000000	contract
232	medtop:14000000	contributed
166	medtop:13000000	control
657	medtop:11000000	convention
371	medtop:16000000	conviction
102	medtop:06000000	convinced
534	medtop:01000000	cops
499	medtop:14000000	cops
114	medtop:05000000	core
492	medtop:06000000	corn
261	medtop:05000000	cornell
940	medtop:01000000	coronavirus
43	medtop:05000000	coronavirus
1520	medtop:07000000	coronavirus
1470	medtop:09000000	coronavirus
166	medtop:10000000	coronavirus
189	medtop:01000000	coronavirus cases
263	medtop:09000000	coronavirus pandemic
308	medtop:10000000	coronavirus pandemic
317	medtop:09000000	coronavirus relief
1074	medtop:09000000	coronavirus response
662	medtop:07000000	coroner
166	medtop:04000000	corporations
117	medtop:01000000	correction
822	medtop:01000000	correspondent
276	medtop:11000000	corruption
304	medtop:11000000	cortez
484	medtop:11000000	cory
363	medtop:11000000	cory booker
107	medtop:13000000	cost
271	medtop:01000000	costume
94	medtop:02000000	counsel
293	medtop:11000000	count
101	medtop:16000000	counter
332	medtop:16000000	counter terrorism
364	medtop:02000000	counterintelligence
62	medtop:04000000	country
134	medtop:14000000	country
364	medtop:04000000	countryside
94	medtop:01000000	couple
271	medtop:10000000	courage
305	medtop:04000000	courier
147	medtop:01000000	course
469	medtop:02000000	court
22	medtop:12000000	court
239	medtop:14000000	court
207	medtop:02000000	court decision
256	medtop:09000000	court justice
189	medtop:14000000	court justice
1075	medtop:02000000	court nominee
222	medtop:14000000	court order
875	medtop:02000000	court pick
721	medtop:01000000	cover
62	medtop:07000000	cover
919	medtop:01000000	coverage
545	medtop:07000000	coverage
569	medtop:01000000	covid
757	medtop:07000000	covid
1309	medtop:09000000	covid
546	medtop:10000000	covid
242	medtop:04000000	crash
292	medtop:01000000	creative
418	medtop:13000000	creators
284	medtop:01000000	credibility
341	medtop:05000000	credit
320	medtop:04000000	creditors
91	medtop:11000000	crime
171	medtop:14000000	crime
96	medtop:14000000	criminal
739	medtop:07000000	crisis
82	medtop:09000000	crisis
395	medtop:01000000	criticism
180	medtop:14000000	criticism
455	medtop:06000000	crop
758	medtop:10000000	crop
330	medtop:10000000	cross
234	medtop:15000000	cross
299	medtop:15000000	cross country
752	medtop:04000000	crumbling
189	medtop:09000000	crush
514	medtop:02000000	cry
2435	medtop:13000000	cryptocurrency
178	medtop:11000000	cuba
318	medtop:06000000	cult
1688	medtop:15000000	cup
306	medtop:13000000	curated
1256	medtop:15000000	curling
440	medtop:04000000	currency
434	medtop:13000000	currently
53	medtop:05000000	curriculum
290	medtop:15000000	curry
532	medtop:04000000	customers
1227	medtop:13000000	customers
411	medtop:04000000	cut
41	medtop:09000000	cut
105	medtop:11000000	cut
279	medtop:06000000	cyber
165	medtop:13000000	cyber
621	medtop:02000000	daca
68	medtop:05000000	daca
598	medtop:05000000	dairy
257	medtop:06000000	dakota
196	medtop:06000000	damage
782	medtop:01000000	dance
672	medtop:13000000	data
94	medtop:04000000	date
570	medtop:14000000	davis
317	medtop:02000000	de blasio
96	medtop:14000000	dead
832	medtop:16000000	dead
487	medtop:04000000	deal
52	medtop:05000000	dean
131	medtop:01000000	death
282	medtop:14000000	death
445	medtop:02000000	death penalty
217	medtop:06000000	death toll
207	medtop:07000000	debacle
782	medtop:11000000	debate
260	medtop:12000000	debate
540	medtop:04000000	debit
216	medtop:05000000	debt
1420	medtop:11000000	debt
579	medtop:11000000	debt limit
151	medtop:15000000	debut
90	medtop:04000000	decision
388	medtop:10000000	declaration
18	medtop:03000000	declared
313	medtop:06000000	deepening
150	medtop:14000000	deeply
190	medtop:15000000	defeat
263	medtop:04000000	defects
178	medtop:16000000	defense
463	medtop:04000000	deficit
245	medtop:07000000	defund
637	medtop:07000000	delay
328	medtop:11000000	delegates
522	medtop:01000000	deleted
351	medtop:15000000	delighted
132	medtop:11000000	delivered
1281	medtop:10000000	delivery
113	medtop:13000000	delivery
166	medtop:13000000	demand
225	medtop:14000000	demand
1191	medtop:07000000	dementia
156	medtop:01000000	democratic presidential
363	medtop:14000000	democratic presidential
280	medtop:11000000	demographic
248	medtop:14000000	demonstrators
115	medtop:07000000	dems
718	medtop:11000000	dems
288	medtop:11000000	denied
159	medtop:15000000	dent
849	medtop:10000000	depends
320	medtop:07000000	depression
251	medtop:10000000	depression
344	medtop:11000000	deputy
248	medtop:04000000	derail
358	medtop:14000000	derek
609	medtop:10000000	derogatory
225	medtop:01000000	described
1164	medtop:10000000	desert
131	medtop:01000000	designed
47	medtop:05000000	desk
370	medtop:09000000	despite
103	medtop:11000000	despite
861	medtop:06000000	destroy
129	medtop:01000000	details
68	medtop:14000000	details
589	medtop:11000000	detainees
232	medtop:13000000	detect
154	medtop:02000000	detention
190	medtop:06000000	devastating
348	medtop:06000000	devastation
114	medtop:11000000	developed
218	medtop:13000000	developers
131	medtop:04000000	development
203	medtop:10000000	development
281	medtop:13000000	device
468	medtop:16000000	device
230	medtop:15000000	devil
1869	medtop:05000000	devos
277	medtop:02000000	dhs
437	medtop:01000000	died
518	medtop:01000000	died aged
405	medtop:11000000	difference
41	medtop:01000000	different
1145	medtop:13000000	digital
108	medtop:10000000	dinner
272	medtop:10000000	dire
233	medtop:11000000	directly
201	medtop:01000000	director
80	medtop:02000000	director
189	medtop:04000000	director
193	medtop:15000000	disappointed
514	medtop:03000000	disaster
294	medtop:06000000	disaster
695	medtop:11000000	disclosure
402	medtop:12000000	discovered
283	medtop:01000000	discredit
317	medtop:12000000	discriminate
1260	medtop:09000000	discrimination
904	medtop:12000000	discrimination
765	medtop:09000000	disdain
259	medtop:01000000	disease
179	medtop:06000000	disease
221	medtop:09000000	disease
405	medtop:12000000	dish
219	medtop:13000000	disinformation
325	medtop:13000000	disney
218	medtop:10000000	disruption
664	medtop:02000000	dissent
386	medtop:05000000	district
204	medtop:14000000	district
954	medtop:14000000	district attorney
184	medtop:14000000	district court
47	medtop:05000000	diversity
470	medtop:11000000	diversity
217	medtop:02000000	divided
295	medtop:01000000	divisiveness
858	medtop:11000000	dnc
145	medtop:01000000	doctors
159	medtop:09000000	doctors
961	medtop:02000000	doj
166	medtop:07000000	dollars
77	medtop:09000000	dollars
107	medtop:01000000	donations
284	medtop:11000000	donors
761	medtop:15000000	doping
422	medtop:13000000	dorsey
504	medtop:11000000	dossier
279	medtop:13000000	download
122	medtop:02000000	dozen
233	medtop:14000000	dozen
631	medtop:01000000	drama
1106	medtop:06000000	drilling
295	medtop:13000000	drive
112	medtop:10000000	driver
3416	medtop:13000000	drones
282	medtop:16000000	drones
140	medtop:09000000	drop
1455	medtop:06000000	drought
202	medtop:01000000	drug
145	medtop:04000000	drug
492	medtop:14000000	drug
1033	medtop:07000000	drug prices
347	medtop:06000000	dry
292	medtop:14000000	duck
529	medtop:13000000	dutch
719	medtop:15000000	dutch
239	medtop:01000000	dylan
402	medtop:02000000	dylan
158	medtop:04000000	earlier
542	medtop:09000000	earned
236	medtop:04000000	earners
184	medtop:05000000	earnings
286	medtop:13000000	easier
479	medtop:04000000	easter
1665	medtop:10000000	easter
341	medtop:06000000	eastern
766	medtop:04000000	eastofenglandnews
433	medtop:09000000	eat
363	medtop:10000000	eat
1002	medtop:13000000	ebay
111	medtop:01000000	ebola
3680	medtop:10000000	eclipse
669	medtop:04000000	economic
109	medtop:07000000	economic
180	medtop:09000000	economic
1067	medtop:04000000	economic conditions
233	medtop:09000000	economic recovery
395	medtop:09000000	economists
592	medtop:04000000	economy
287	medtop:07000000	economy
378	medtop:09000000	economy
1005	medtop:01000000	edited
561	medtop:01000000	edition
183	medtop:01000000	editorial
320	medtop:14000000	editorial
517	medtop:05000000	educated
1858	medtop:05000000	education
98	medtop:11000000	education
104	medtop:06000000	effect
94	medtop:07000000	efforts
464	medtop:14000000	el paso
497	medtop:11000000	elder
853	medtop:11000000	elected
42	medtop:01000000	election
314	medtop:02000000	election
58	medtop:04000000	election
248	medtop:07000000	election
34	medtop:11000000	election
308	medtop:02000000	electoral
363	medtop:02000000	electors
418	medtop:06000000	electric
335	medtop:06000000	electricity
243	medtop:04000000	electronic
369	medtop:06000000	elementary
284	medtop:06000000	elementary school
329	medtop:11000000	elizabeth warren
684	medtop:13000000	elon
659	medtop:13000000	elon musk
275	medtop:12000000	embrace
235	medtop:03000000	emergency
634	medtop:07000000	emergency
300	medtop:03000000	emergency management
307	medtop:06000000	emissions
406	medtop:03000000	emma
112	medtop:04000000	employed
484	medtop:04000000	employees
713	medtop:09000000	employees
1263	medtop:09000000	employer based
136	medtop:04000000	employers
271	medtop:04000000	employment
110	medtop:09000000	employment
184	medtop:10000000	empty
560	medtop:02000000	encryption
131	medtop:01000000	endorsement
544	medtop:01000000	enemy
112	medtop:16000000	enemy
761	medtop:16000000	enemy combatant
1400	medtop:04000000	energy
781	medtop:04000000	energy bills
350	medtop:06000000	energy companies
2659	medtop:06000000	energy department
1495	medtop:06000000	energy projects
358	medtop:02000000	enforcement
357	medtop:14000000	enforcement
81	medtop:16000000	enforcement
430	medtop:16000000	enforcement officials
192	medtop:13000000	engineering
654	medtop:04000000	engineers
210	medtop:05000000	enrolled
798	medtop:07000000	enrollment
74	medtop:03000000	ensnared
114	medtop:01000000	enter
568	medtop:13000000	entertainment
398	medtop:11000000	enthusiasm
168	medtop:01000000	entirely
892	medtop:06000000	environment
199	medtop:04000000	environmental
1502	medtop:06000000	environmental
253	medtop:06000000	environmentalists
3345	medtop:06000000	epa
353	medtop:02000000	epstein
370	medtop:04000000	equal pay
299	medtop:07000000	era
330	medtop:14000000	eric garner
332	medtop:02000000	eric holder
103	medtop:01000000	error
229	medtop:02000000	escalating
508	medtop:09000000	escalating
923	medtop:09000000	essential workers
597	medtop:11000000	estate
63	medtop:01000000	estimated
126	medtop:03000000	ethics
753	medtop:04000000	eu
399	medtop:04000000	euro
408	medtop:04000000	eurozone
600	medtop:16000000	evacuated
563	medtop:03000000	evacuation
136	medtop:11000000	evangelical
605	medtop:12000000	evangelical
75	medtop:01000000	event
217	medtop:01000000	evidence
123	medtop:04000000	ex
285	medtop:11000000	ex
199	medtop:01000000	exaggerated
140	medtop:12000000	example
219	medtop:10000000	except
798	medtop:10000000	exceptionally
251	medtop:04000000	executive
301	medtop:14000000	executive
318	medtop:14000000	executive action
292	medtop:07000000	executive order
798	medtop:14000000	executive order
604	medtop:14000000	executive power
147	medtop:12000000	exemption
519	medtop:07000000	exercise
342	medtop:01000000	exhibition
365	medtop:09000000	expectations
203	medtop:04000000	expected
495	medtop:05000000	expelled
196	medtop:04000000	expense
370	medtop:07000000	experience
134	medtop:11000000	experience
109	medtop:06000000	experts
173	medtop:04000000	expire
233	medtop:01000000	explained
1474	medtop:16000000	explosion
583	medtop:16000000	explosives
525	medtop:04000000	exports
230	medtop:13000000	exposed
71	medtop:12000000	expressed
932	medtop:04000000	extend unemployment
80	medtop:09000000	extended
96	medtop:04000000	extension
143	medtop:01000000	extremely
370	medtop:16000000	extremism
1392	medtop:06000000	exxon
147	medtop:10000000	eye
405	medtop:04000000	faa
62	medtop:07000000	face
45	medtop:11000000	face
735	medtop:12000000	face challenges
253	medtop:01000000	facebook
913	medtop:07000000	facebook
882	medtop:13000000	facebook
197	medtop:07000000	facilitate
399	medtop:01000000	fact
240	medtop:07000000	fact checkers
226	medtop:01000000	fact checking
199	medtop:01000000	factual
287	medtop:11000000	failed
116	medtop:04000000	failure
158	medtop:02000000	faith
1056	medtop:12000000	faith
428	medtop:10000000	faithful
1008	medtop:01000000	fake
812	medtop:01000000	fake news
216	medtop:14000000	fall
631	medtop:01000000	false
550	medtop:13000000	false claims
118	medtop:07000000	family
327	medtop:10000000	family
609	medtop:14000000	family separation
505	medtop:10000000	famous
552	medtop:01000000	fans
233	medtop:13000000	fans
537	medtop:06000000	farm
318	medtop:10000000	farm
1723	medtop:06000000	farmers
1985	medtop:10000000	farmers
243	medtop:04000000	fast
391	medtop:04000000	fast track
441	medtop:13000000	fastest
192	medtop:10000000	father
296	medtop:11000000	father
431	medtop:14000000	father
1206	medtop:01000000	fauci
929	medtop:11000000	fauci
2542	medtop:02000000	fbi
690	medtop:16000000	fbi
258	medtop:02000000	fbi director
344	medtop:13000000	fcc
285	medtop:14000000	fda
522	medtop:01000000	feature
572	medtop:07000000	fed
144	medtop:07000000	federal
102	medtop:14000000	federal
311	medtop:04000000	federal agencies
315	medtop:14000000	federal court
9	medtop:03000000	federal emergency
648	medtop:09000000	federal employees
315	medtop:11000000	federal judge
448	medtop:07000000	federal law
772	medtop:07000000	federal reserve
251	medtop:01000000	federalist
813	medtop:13000000	feed
363	medtop:09000000	feet
277	medtop:03000000	fema
92	medtop:01000000	female
1004	medtop:14000000	fence
171	medtop:02000000	ferguson
1140	medtop:01000000	festival
179	medtop:11000000	festive
1079	medtop:02000000	fifth amendment
590	medtop:15000000	fighters
326	medtop:01000000	figure
45	medtop:11000000	figure
466	medtop:09000000	file
98	medtop:13000000	file
267	medtop:11000000	filibuster
1286	medtop:01000000	film
1003	medtop:13000000	film
587	medtop:15000000	final
302	medtop:11000000	finance
48	medtop:11000000	financial
538	medtop:07000000	financial crisis
749	medtop:04000000	financial officer
717	medtop:04000000	financial situation
274	medtop:09000000	financially
169	medtop:04000000	fine
19	medtop:05000000	fine
446	medtop:15000000	finish
425	medtop:16000000	finish line
1157	medtop:11000000	fiorina
34	medtop:02000000	fire
59	medtop:03000000	fire
497	medtop:01000000	firebombed
256	medtop:04000000	firefighters
1542	medtop:06000000	firefighters
1007	medtop:10000000	fireworks
972	medtop:04000000	firm
1104	medtop:13000000	firm
771	medtop:02000000	fisa
94	medtop:07000000	fiscal
366	medtop:14000000	fit
119	medtop:03000000	fla
738	medtop:11000000	flake
484	medtop:07000000	flavored
99	medtop:04000000	flight
2089	medtop:03000000	flood
480	medtop:03000000	floodwaters
102	medtop:04000000	floor
366	medtop:12000000	flourish
559	medtop:01000000	flu
325	medtop:15000000	fly
244	medtop:15000000	fly half
176	medtop:01000000	flynn
769	medtop:02000000	flynn
44	medtop:04000000	focus
628	medtop:13000000	followers
69	medtop:04000000	food
1841	medtop:10000000	food
883	medtop:04000000	food stamps
833	medtop:09000000	food supply
500	medtop:09000000	football
1501	medtop:13000000	football
630	medtop:09000000	footballer
136	medtop:14000000	force
439	medtop:13000000	forehead
528	medtop:11000000	foreign policy
219	medtop:14000000	foreigners
236	medtop:03000000	forest
246	medtop:06000000	forest
206	medtop:15000000	formula
219	medtop:10000000	founder
400	medtop:13000000	founder
354	medtop:10000000	fourth
1058	medtop:11000000	fracking
1329	medtop:12000000	francis
434	medtop:13000000	francisco
562	medtop:04000000	fraud
269	medtop:05000000	free
88	medtop:13000000	free
325	medtop:13000000	free expression
831	medtop:05000000	free speech
1227	medtop:13000000	free speech
139	medtop:04000000	free trade
323	medtop:07000000	freedom
537	medtop:10000000	freedom
463	medtop:12000000	freedom
275	medtop:01000000	frenzy
1101	medtop:15000000	fried
67	medtop:11000000	friends
287	medtop:01000000	fringe
222	medtop:04000000	fuel
464	medtop:06000000	fuel
80	medtop:10000000	full
404	medtop:04000000	fumed
303	medtop:11000000	fund
825	medtop:07000000	fundraising
417	medtop:02000000	funeral
202	medtop:07000000	future
351	medtop:13000000	future
466	medtop:06000000	gallon
972	medtop:13000000	game
1272	medtop:15000000	game
1365	medtop:13000000	gamers
571	medtop:13000000	gaming
646	medtop:14000000	gang
483	medtop:04000000	gap
414	medtop:02000000	garland
193	medtop:02000000	garner
702	medtop:06000000	gas
419	medtop:06000000	gasoline
396	medtop:07000000	gathering
24	medtop:03000000	gavin newsom
274	medtop:07000000	gavin newsom
1480	medtop:14000000	gay
209	medtop:14000000	gay marriage
748	medtop:12000000	gender identity
631	medtop:09000000	gene
327	medtop:02000000	general
34	medtop:07000000	general
49	medtop:11000000	general
507	medtop:11000000	general secretary
516	medtop:02000000	general william
234	medtop:10000000	generated
103	medtop:10000000	generation
196	medtop:03000000	generators
324	medtop:09000000	generous
316	medtop:01000000	george stephanopoulos
126	medtop:04000000	german
120	medtop:05000000	ghost
1108	medtop:04000000	giant
197	medtop:13000000	giant
420	medtop:11000000	giffords
152	medtop:10000000	gift
228	medtop:01000000	gig
208	medtop:15000000	gig
1113	medtop:02000000	ginsburg
477	medtop:14000000	girl
181	medtop:03000000	giuliani
706	medtop:11000000	giuliani
257	medtop:10000000	glass
296	medtop:15000000	glenn
278	medtop:07000000	glitches
581	medtop:06000000	global
320	medtop:06000000	global climate
267	medtop:09000000	global pandemic
953	medtop:06000000	global warming
1018	medtop:04000000	gm
355	medtop:15000000	goal
715	medtop:09000000	goalkeeper
2428	medtop:12000000	god
764	medtop:15000000	gold
388	medtop:11000000	golf
745	medtop:01000000	google
763	medtop:02000000	gorsuch
54	medtop:07000000	government
308	medtop:11000000	government
685	medtop:11000000	government plans
556	medtop:07000000	government shutdown
54	medtop:02000000	governor
128	medtop:11000000	governor
177	medtop:03000000	govt
320	medtop:11000000	grab
757	medtop:05000000	grade
143	medtop:05000000	graduate
520	medtop:15000000	grand
358	medtop:15000000	grand slam
156	medtop:10000000	grant
1123	medtop:13000000	graphic
261	medtop:10000000	great
49	medtop:11000000	great
149	medtop:15000000	great
517	medtop:07000000	great depression
696	medtop:06000000	green
825	medtop:06000000	green energy
1099	medtop:06000000	greta
351	medtop:09000000	gretchen
617	medtop:11000000	griffin
489	medtop:10000000	grocery
311	medtop:10000000	grocery store
77	medtop:16000000	ground
120	medtop:03000000	ground zero
50	medtop:02000000	group
172	medtop:04000000	group
153	medtop:13000000	growing
135	medtop:09000000	growth
1164	medtop:11000000	guantanamo
779	medtop:16000000	guantanamo
241	medtop:07000000	guarantee
107	medtop:02000000	guard
554	medtop:14000000	guatemala
631	medtop:09000000	guest worker
248	medtop:14000000	guidance
560	medtop:10000000	guide
472	medtop:01000000	guitarist
481	medtop:06000000	gulf
732	medtop:02000000	gun
1310	medtop:02000000	gunman
331	medtop:16000000	gunman
380	medtop:16000000	gunmen
1170	medtop:06000000	gusts
258	medtop:11000000	guy
252	medtop:07000000	gym
1121	medtop:13000000	hacked
530	medtop:13000000	hackers
965	medtop:01000000	haley
77	medtop:04000000	half
83	medtop:15000000	half
90	medtop:01000000	hall
131	medtop:06000000	halt
189	medtop:11000000	hampshire
681	medtop:07000000	hand sanitizer
312	medtop:13000000	handheld
125	medtop:05000000	hang
1795	medtop:01000000	hannity
38	medtop:14000000	happened
1613	medtop:10000000	happiness
492	medtop:13000000	harassment
105	medtop:09000000	hard
1070	medtop:13000000	hard drive
566	medtop:14000000	harm
224	medtop:13000000	harmful
102	medtop:14000000	harris
201	medtop:04000000	harry
543	medtop:04000000	harry reid
422	medtop:05000000	harvard
2724	medtop:03000000	harvey
196	medtop:02000000	hate
784	medtop:09000000	haunt
1387	medtop:01000000	headlines
107	medtop:11000000	headlines
562	medtop:07000000	health
835	medtop:09000000	health benefits
519	medtop:07000000	health care
198	medtop:01000000	health experts
397	medtop:07000000	health law
132	medtop:01000000	health officials
245	medtop:01000000	health organization
115	medtop:07000000	healthcare
62	medtop:14000000	hearing
268	medtop:16000000	hearing
94	medtop:01000000	heat
111	medtop:10000000	heat
261	medtop:11000000	held
52	medtop:14000000	held
45	medtop:11000000	help
65	medtop:13000000	help
292	medtop:01000000	hero
624	medtop:01000000	hey
493	medtop:07000000	hhs
1645	medtop:16000000	hicks
437	medtop:09000000	hidden
225	medtop:02000000	hide
65	medtop:10000000	high
486	medtop:11000000	high level
175	medtop:01000000	higher
528	medtop:05000000	higher education
121	medtop:14000000	highest
388	medtop:14000000	hindu
291	medtop:09000000	hiring
73	medtop:10000000	hiring
1431	medtop:14000000	hispanic
393	medtop:14000000	historian
164	medtop:06000000	historic
309	medtop:09000000	historically
152	medtop:02000000	history
299	medtop:14000000	history
134	medtop:01000000	hit
36	medtop:04000000	hit
220	medtop:03000000	hit hard
732	medtop:11000000	hiv
504	medtop:10000000	hoarding
201	medtop:16000000	hoax
488	medtop:02000000	hobby
913	medtop:02000000	hobby lobby
216	medtop:04000000	hold
222	medtop:02000000	holder
105	medtop:04000000	holiday
2666	medtop:10000000	holiday
467	medtop:10000000	holiday season
259	medtop:14000000	holocaust
663	medtop:10000000	holy
396	medtop:07000000	home
45	medtop:10000000	home
140	medtop:11000000	home
1359	medtop:11000000	home office
872	medtop:09000000	home orders
1365	medtop:11000000	home secretary
345	medtop:14000000	homeland security
193	medtop:01000000	homeless
348	medtop:10000000	homeless
109	medtop:03000000	hometown
404	medtop:10000000	honor
177	medtop:11000000	hope
42	medtop:14000000	hope
149	medtop:02000000	horowitz
1141	medtop:15000000	horse
60	medtop:12000000	hospital
1529	medtop:01000000	host
611	medtop:16000000	hostage
328	medtop:01000000	hot
607	medtop:09000000	hourly earnings
71	medtop:04000000	hours
25	medtop:04000000	house
129	medtop:11000000	house
26	medtop:14000000	house
480	medtop:16000000	house oversight
129	medtop:07000000	households
401	medtop:09000000	housing
100	medtop:11000000	housing
86	medtop:03000000	houston
612	medtop:11000000	howard
414	medtop:04000000	huawei
328	medtop:13000000	hub
215	medtop:13000000	huge
151	medtop:14000000	human services
487	medtop:12000000	humor
1106	medtop:10000000	hunger
530	medtop:11000000	hunt
1284	medtop:03000000	hurricane
69	medtop:03000000	hurricane katrina
108	medtop:11000000	husband
1426	medtop:01000000	hydroxychloroquine
483	medtop:01000000	hype
434	medtop:14000000	ice
15	medtop:05000000	idea
95	medtop:07000000	idea
53	medtop:13000000	idea
451	medtop:16000000	identified
468	medtop:01000000	ignored
171	medtop:10000000	ii
207	medtop:14000000	ilhan
207	medtop:14000000	ilhan omar
770	medtop:09000000	illegal immigrants
363	medtop:07000000	illinois
114	medtop:14000000	illinois
195	medtop:09000000	immediate
333	medtop:14000000	immediate
201	medtop:02000000	immigrants
117	medtop:11000000	immigration
2108	medtop:14000000	immigration
465	medtop:14000000	immigration bill
804	medtop:14000000	immigration reform
196	medtop:04000000	impact
143	medtop:01000000	impeached
713	medtop:01000000	impeachment
801	medtop:11000000	impeachment
460	medtop:11000000	impeachment proceedings
113	medtop:14000000	important
146	medtop:04000000	imports
349	medtop:01000000	impression
82	medtop:04000000	improve
72	medtop:11000000	improve
313	medtop:11000000	inauguration
301	medtop:10000000	inc
267	medtop:14000000	incarceration
633	medtop:10000000	incensed
65	medtop:04000000	income
145	medtop:05000000	income
234	medtop:10000000	income
164	medtop:14000000	income
59	medtop:05000000	income families
247	medtop:04000000	income inequality
175	medtop:14000000	income inequality
253	medtop:04000000	increase
253	medtop:14000000	indefinitely
1430	medtop:10000000	independence
152	medtop:11000000	independent
446	medtop:14000000	india
260	medtop:04000000	indian
254	medtop:10000000	indian
483	medtop:04000000	indiana
381	medtop:10000000	indigenous
518	medtop:10000000	indigenous peoples
187	medtop:04000000	indonesia
469	medtop:07000000	indoor
539	medtop:07000000	induced
577	medtop:04000000	industrial action
98	medtop:10000000	industry
188	medtop:13000000	industry
874	medtop:04000000	inequality
53	medtop:03000000	inevitable
662	medtop:01000000	infected
894	medtop:01000000	infection
940	medtop:11000000	inflation
96	medtop:01000000	influence
273	medtop:11000000	influence
230	medtop:01000000	information
92	medtop:02000000	information
77	medtop:13000000	information
195	medtop:14000000	informed
1505	medtop:04000000	infrastructure
558	medtop:09000000	infrastructure
88	medtop:13000000	infrastructure
1034	medtop:01000000	ingraham
218	medtop:11000000	initiative
515	medtop:14000000	injunction
788	medtop:16000000	injured
1509	medtop:15000000	injury
706	medtop:14000000	injustice
428	medtop:02000000	inmates
207	medtop:13000000	innovation
363	medtop:11000000	insisted
215	medtop:07000000	inspection
366	medtop:02000000	inspector
548	medtop:02000000	inspector general
155	medtop:15000000	inspired
510	medtop:01000000	instagram
1094	medtop:07000000	instagram
1040	medtop:13000000	instagram
809	medtop:13000000	installed
320	medtop:03000000	instant
199	medtop:01000000	insult
97	medtop:04000000	insurance
374	medtop:07000000	insurance
444	medtop:09000000	insured
264	medtop:02000000	intelligence
134	medtop:16000000	intelligence
350	medtop:02000000	intelligence community
267	medtop:11000000	intended
1136	medtop:13000000	interactive
194	medtop:01000000	intercept
50	medtop:01000000	interest
359	medtop:11000000	interest
39	medtop:13000000	interest
64	medtop:05000000	interest rates
221	medtop:02000000	interfere
122	medtop:09000000	international
278	medtop:01000000	internet
980	medtop:13000000	internet
1520	medtop:16000000	interrogation
300	medtop:13000000	intimate
321	medtop:07000000	invasive
1185	medtop:09000000	invention
509	medtop:04000000	invest
295	medtop:01000000	investigate
189	medtop:16000000	investigation
1576	medtop:16000000	investigators
214	medtop:09000000	investors
426	medtop:13000000	investors
273	medtop:15000000	iranian
691	medtop:16000000	iraqi
340	medtop:07000000	ireland
529	medtop:11000000	ireland
1130	medtop:15000000	ireland
200	medtop:15000000	irish
2486	medtop:02000000	irs
171	medtop:12000000	irs
543	medtop:12000000	isil
1057	medtop:01000000	isis
1229	medtop:16000000	isis
449	medtop:16000000	islam
1372	medtop:16000000	islamic
428	medtop:16000000	islamic state
304	medtop:16000000	islamist
5	medtop:03000000	island
150	medtop:13000000	island
923	medtop:07000000	isolation
31	medtop:11000000	issue
420	medtop:15000000	italy
421	medtop:05000000	ivanka
569	medtop:05000000	ivanka trump
2032	medtop:05000000	ivy
869	medtop:14000000	jackie
280	medtop:06000000	jackson
144	medtop:05000000	jail
285	medtop:11000000	jail
276	medtop:16000000	jake tapper
139	medtop:02000000	james comey
880	medtop:15000000	jamie
272	medtop:13000000	japan
511	medtop:13000000	jeff bezos
301	medtop:11000000	jeff flake
647	medtop:02000000	jeff sessions
264	medtop:11000000	jeff sessions
383	medtop:10000000	jefferson
245	medtop:14000000	jefferson
305	medtop:11000000	jeremy
245	medtop:10000000	jerusalem
758	medtop:12000000	jesus
511	medtop:12000000	jesus christ
329	medtop:11000000	jewish
173	medtop:02000000	jews
599	medtop:01000000	jim acosta
394	medtop:07000000	job losses
1353	medtop:09000000	job losses
892	medtop:04000000	jobless
217	medtop:07000000	jobless
412	medtop:09000000	jobless claims
306	medtop:04000000	jobs
396	medtop:09000000	jobs
1079	medtop:09000000	jobs report
355	medtop:11000000	john kasich
396	medtop:02000000	john roberts
372	medtop:01000000	johnny
341	medtop:01000000	johns hopkins
184	medtop:02000000	joined
97	medtop:04000000	joint
166	medtop:11000000	joke
267	medtop:15000000	jose
1227	medtop:01000000	journalists
492	medtop:11000000	judge
392	medtop:14000000	judge
326	medtop:11000000	judgement
169	medtop:01000000	jump
945	medtop:14000000	jury
553	medtop:02000000	justice
286	medtop:09000000	justice
259	medtop:14000000	justice
416	medtop:02000000	justice anthony
154	medtop:09000000	justice department
402	medtop:02000000	justice kennedy
240	medtop:02000000	justice reform
611	medtop:14000000	justice system
1444	medtop:09000000	justices ruled
556	medtop:15000000	kaepernick
599	medtop:02000000	kagan
268	medtop:01000000	karl
598	medtop:11000000	kasich
505	medtop:01000000	katie
642	medtop:03000000	katrina
160	medtop:01000000	kavanaugh
1344	medtop:02000000	kavanaugh
925	medtop:15000000	keeper
1047	medtop:11000000	kelly
2	medtop:03000000	kevin mccarthy
67	medtop:07000000	key
551	medtop:06000000	keystone
778	medtop:06000000	keystone pipeline
205	medtop:04000000	keystone xl
218	medtop:13000000	khan
610	medtop:06000000	kidney
2080	medtop:05000000	kids
382	medtop:01000000	killed
117	medtop:06000000	killed
165	medtop:12000000	killed
75	medtop:16000000	killed
168	medtop:16000000	killer
1104	medtop:14000000	killing
168	medtop:14000000	kim
502	medtop:04000000	kirk
299	medtop:09000000	klein
526	medtop:15000000	knee
302	medtop:02000000	knight
424	medtop:16000000	kurdish
648	medtop:11000000	kushner
571	medtop:13000000	lab
1825	medtop:09000000	labor
292	medtop:10000000	labor
1084	medtop:11000000	labor
745	medtop:09000000	labor costs
1630	medtop:09000000	labor department
239	medtop:04000000	labor force
1129	medtop:09000000	labor secretary
493	medtop:11000000	labour leader
248	medtop:16000000	laden
656	medtop:11000000	lady
262	medtop:06000000	lake
118	medtop:04000000	largest
297	medtop:02000000	las
449	medtop:03000000	las
317	medtop:02000000	las vegas
229	medtop:03000000	las vegas
190	medtop:09000000	late
662	medtop:14000000	latino
245	medtop:15000000	lauer
371	medtop:01000000	laura ingraham
71	medtop:02000000	law
65	medtop:07000000	law
120	medtop:14000000	law
516	medtop:02000000	law enforcement
308	medtop:16000000	law enforcement
14	medtop:03000000	lawmakers
116	medtop:07000000	lawmakers
202	medtop:14000000	lawmakers
88	medtop:13000000	lawsuit
322	medtop:11000000	lawyer
292	medtop:14000000	lawyer
202	medtop:07000000	lay
1079	medtop:09000000	layoffs
90	medtop:11000000	lead
73	medtop:03000000	leader kevin
256	medtop:11000000	leaders
74	medtop:05000000	league
631	medtop:15000000	league
72	medtop:06000000	leaked
164	medtop:11000000	leaked
231	medtop:11000000	leaving office
146	medtop:16000000	led
275	medtop:07000000	lee
169	medtop:01000000	left
467	medtop:01000000	leftist
205	medtop:02000000	leftist
175	medtop:05000000	leftist
613	medtop:13000000	legal action
431	medtop:12000000	legal fight
228	medtop:15000000	legend
328	medtop:09000000	legislation
216	medtop:07000000	legislative
286	medtop:05000000	lehman
976	medtop:07000000	leisure
448	medtop:11000000	lessons
332	medtop:14000000	letter
508	medtop:02000000	levin
568	medtop:12000000	lgbt
180	medtop:14000000	lgbtq
256	medtop:11000000	lib
197	medtop:11000000	lib dems
535	medtop:01000000	liberal
272	medtop:11000000	liberal democrats
2030	medtop:10000000	liberalism
341	medtop:12000000	libertarian
1009	medtop:12000000	liberty
662	medtop:13000000	library
294	medtop:16000000	libya
221	medtop:13000000	lies
98	medtop:07000000	life
81	medtop:12000000	life
652	medtop:12000000	life movement
86	medtop:12000000	light
403	medtop:14000000	likened
1293	medtop:01000000	limbaugh
304	medtop:13000000	linked
544	medtop:15000000	lions
260	medtop:02000000	lisa
60	medtop:02000000	list
463	medtop:12000000	literally
223	medtop:07000000	live
590	medtop:06000000	livestock
1223	medtop:05000000	loans
524	medtop:07000000	loans
740	medtop:02000000	lobbying
221	medtop:11000000	local authorities
176	medtop:07000000	lockdown
302	medtop:09000000	lockdown
1181	medtop:02000000	lois
580	medtop:07000000	loneliness
86	medtop:07000000	longer
1903	medtop:02000000	looters
179	medtop:02000000	looting
318	medtop:14000000	looting
219	medtop:15000000	lopez
503	medtop:05000000	lori
38	medtop:11000000	lost
80	medtop:15000000	lost
55	medtop:06000000	lot
125	medtop:11000000	louis
440	medtop:02000000	louisiana
631	medtop:03000000	louisiana
277	medtop:01000000	lousy
392	medtop:01000000	love
362	medtop:13000000	lovely
239	medtop:10000000	low
351	medtop:10000000	low income
355	medtop:15000000	luis
249	medtop:05000000	lunch
759	medtop:10000000	luther
358	medtop:10000000	luther king
127	medtop:11000000	lying
479	medtop:02000000	lynch
329	medtop:07000000	macarthur
255	medtop:13000000	machine
583	medtop:09000000	madrid
376	medtop:01000000	magic
1234	medtop:01000000	maher
497	medtop:01000000	mail
251	medtop:04000000	mail
352	medtop:07000000	mail
944	medtop:13000000	mail
165	medtop:16000000	mail
635	medtop:07000000	main street
125	medtop:09000000	mainstream
505	medtop:09000000	mainstream media
1163	medtop:09000000	maintenance
88	medtop:01000000	major
91	medtop:04000000	majority
47	medtop:07000000	majority
834	medtop:04000000	maker
1049	medtop:01000000	malaria
966	medtop:13000000	malicious
495	medtop:09000000	mall
179	medtop:14000000	man
726	medtop:11000000	manafort
721	medtop:06000000	management
494	medtop:03000000	management agency
389	medtop:15000000	manager
122	medtop:07000000	mandate
226	medtop:07000000	mandatory
2046	medtop:16000000	marathon
670	medtop:16000000	marathon bombings
685	medtop:02000000	marine
1707	medtop:13000000	mark zuckerberg
129	medtop:13000000	market
156	medtop:07000000	marketplace
173	medtop:12000000	marriage
722	medtop:14000000	marriage
543	medtop:14000000	marriage licenses
358	medtop:10000000	martin luther
186	medtop:15000000	martinez
89	medtop:09000000	masks
234	medtop:02000000	mass
232	medtop:03000000	mass
426	medtop:10000000	mass
589	medtop:03000000	mass murder
675	medtop:02000000	mass shooting
207	medtop:02000000	massacre
227	medtop:09000000	massive
112	medtop:13000000	massive
877	medtop:12000000	masterpiece
1102	medtop:15000000	match
263	medtop:11000000	material
89	medtop:13000000	material
280	medtop:07000000	maternity
157	medtop:05000000	math
66	medtop:12000000	matter
70	medtop:14000000	matter
446	medtop:01000000	matthew
484	medtop:02000000	mayor
711	medtop:02000000	mccabe
400	medtop:04000000	mcdonald
446	medtop:11000000	mcsally
93	medtop:13000000	meant
86	medtop:04000000	measures
2761	medtop:10000000	meat
509	medtop:12000000	meat
1358	medtop:15000000	medal
939	medtop:15000000	medallist
288	medtop:02000000	meddling
1949	medtop:01000000	media
337	medtop:13000000	media
369	medtop:13000000	media giant
592	medtop:07000000	medicaid
88	medtop:10000000	medical
1484	medtop:09000000	medical staff
295	medtop:11000000	medicare
256	medtop:01000000	medicine
583	medtop:04000000	meeting
185	medtop:11000000	meeting
302	medtop:01000000	megan
711	medtop:01000000	megyn
628	medtop:01000000	megyn kelly
258	medtop:11000000	melania
1569	medtop:10000000	memorial
388	medtop:07000000	memory
407	medtop:15000000	mental
698	medtop:15000000	mental health
206	medtop:01000000	mention
129	medtop:05000000	mentor
794	medtop:05000000	merry
270	medtop:11000000	message
425	medtop:13000000	message
337	medtop:11000000	met
481	medtop:06000000	metal
708	medtop:06000000	meteorologist
822	medtop:14000000	mexico border
364	medtop:14000000	michael brown
630	medtop:13000000	microsoft
184	medtop:09000000	mid
302	medtop:04000000	middle
777	medtop:04000000	middle class
265	medtop:05000000	middle class
284	medtop:11000000	middle east
735	medtop:15000000	midfielder
274	medtop:10000000	midnight
167	medtop:04000000	midterm
198	medtop:14000000	midterm
225	medtop:11000000	migrants
317	medtop:14000000	migrants
365	medtop:11000000	migration
231	medtop:01000000	mike pence
481	medtop:06000000	miles
710	medtop:16000000	militants
74	medtop:10000000	military
210	medtop:16000000	military
75	medtop:03000000	military personnel
348	medtop:05000000	milk
568	medtop:09000000	mine
332	medtop:04000000	mini
364	medtop:04000000	mini budget
720	medtop:04000000	minimum
281	medtop:11000000	minimum
1719	medtop:04000000	minimum wage
348	medtop:04000000	minister
81	medtop:07000000	minister
2171	medtop:11000000	minister
68	medtop:13000000	minister
102	medtop:16000000	minister
168	medtop:04000000	ministry
241	medtop:02000000	minneapolis
2110	medtop:14000000	minneapolis
88	medtop:11000000	minority
305	medtop:01000000	minutes
250	medtop:15000000	minutes
261	medtop:07000000	miracle
1462	medtop:16000000	miranda
1042	medtop:01000000	misleading
240	medtop:11000000	missile
81	medtop:01000000	missing
110	medtop:15000000	missing
166	medtop:12000000	mission
136	medtop:16000000	mission
259	medtop:14000000	missouri
917	medtop:11000000	mitt romney
317	medtop:01000000	mob
122	medtop:04000000	mobile
593	medtop:13000000	mobile
507	medtop:10000000	mobile devices
215	medtop:13000000	mobile phone
245	medtop:04000000	mobility
256	medtop:11000000	mocked
577	medtop:13000000	model
450	medtop:11000000	moderators
637	medtop:16000000	mohammed
185	medtop:09000000	money
454	medtop:11000000	money
239	medtop:09000000	monthly
423	medtop:14000000	monuments
878	medtop:10000000	moon
631	medtop:06000000	moore
157	medtop:07000000	moral
64	medtop:01000000	morning
194	medtop:01000000	morris
777	medtop:12000000	mosque
527	medtop:02000000	motive
764	medtop:06000000	mountain
520	medtop:14000000	mounting
134	medtop:09000000	move forward
109	medtop:12000000	movement
709	medtop:13000000	movie
867	medtop:11000000	mp
1141	medtop:13000000	mpany
538	medtop:06000000	mph
77	medtop:04000000	mps
1259	medtop:11000000	mps
723	medtop:13000000	mps
1201	medtop:01000000	msnbc
757	medtop:02000000	mueller
463	medtop:11000000	mueller
166	medtop:02000000	multiple
694	medtop:07000000	mum
717	medtop:15000000	mum
362	medtop:14000000	murder
499	medtop:01000000	murdoch
1145	medtop:15000000	murray
769	medtop:01000000	music
978	medtop:13000000	music
253	medtop:01000000	musical
2079	medtop:13000000	musk
718	medtop:16000000	muslim
291	medtop:06000000	mystery
427	medtop:11000000	nadler
137	medtop:02000000	name
729	medtop:10000000	namely
134	medtop:01000000	narrative
917	medtop:10000000	nasa
139	medtop:14000000	nation
46	medtop:11000000	national
78	medtop:14000000	national
625	medtop:15000000	national anthem
1177	medtop:11000000	national debt
605	medtop:14000000	national emergency
200	medtop:03000000	national media
663	medtop:09000000	national parks
941	medtop:06000000	national weather
679	medtop:02000000	nationalist
433	medtop:14000000	nationwide
240	medtop:10000000	native
356	medtop:10000000	native american
764	medtop:06000000	natural
1108	medtop:06000000	natural gas
269	medtop:16000000	navy
276	medtop:11000000	nazi
465	medtop:14000000	nazis
663	medtop:14000000	nba
281	medtop:01000000	nbc news
77	medtop:10000000	nearly
194	medtop:14000000	nearly
177	medtop:14000000	neck
334	medtop:11000000	negative
111	medtop:07000000	negotiate
1030	medtop:14000000	neighborhood
421	medtop:02000000	neo
1392	medtop:13000000	net
492	medtop:07000000	netanyahu
1176	medtop:13000000	netflix
1395	medtop:01000000	network
266	medtop:13000000	network
704	medtop:01000000	news
663	medtop:01000000	news media
206	medtop:01000000	news outlets
944	medtop:13000000	news website
1277	medtop:03000000	newsom
343	medtop:07000000	newsom
887	medtop:01000000	newsonline
758	medtop:14000000	newsroom
1899	medtop:15000000	nfl
2129	medtop:07000000	nhs
238	medtop:11000000	nhs
550	medtop:01000000	nice
220	medtop:11000000	nick
263	medtop:10000000	nickname
592	medtop:16000000	nigeria
498	medtop:01000000	nikki
688	medtop:01000000	nikki haley
205	medtop:02000000	nominated
796	medtop:09000000	nominated
506	medtop:02000000	nomination
787	medtop:02000000	nominee
119	medtop:07000000	nominee
132	medtop:10000000	none
348	medtop:11000000	none
236	medtop:11000000	normal
210	medtop:11000000	north korea
460	medtop:06000000	northern california
273	medtop:01000000	noted
274	medtop:09000000	notification
587	medtop:04000000	nuclear
369	medtop:11000000	nuclear
444	medtop:02000000	nude
410	medtop:12000000	nypd
731	medtop:01000000	nyt
259	medtop:09000000	nyu
489	medtop:04000000	obama economic
270	medtop:14000000	obama immigration
98	medtop:02000000	obamacare
3000	medtop:07000000	obamacare
169	medtop:01000000	obstruction
149	medtop:11000000	obstruction
380	medtop:14000000	obtained
265	medtop:11000000	ocasio
386	medtop:11000000	ocasio cortez
449	medtop:09000000	occupational
254	medtop:06000000	occurred
357	medtop:04000000	offer
167	medtop:07000000	offer
149	medtop:04000000	office
371	medtop:11000000	office
447	medtop:02000000	officers
245	medtop:14000000	officers
135	medtop:06000000	officials
143	medtop:16000000	officials
437	medtop:04000000	offset
58	medtop:04000000	oil
374	medtop:06000000	oil
70	medtop:11000000	oil
361	medtop:06000000	okla
175	medtop:05000000	oklahoma
1367	medtop:06000000	oklahoma
511	medtop:15000000	olympic
559	medtop:14000000	omar
232	medtop:07000000	online
1860	medtop:13000000	online
185	medtop:02000000	op
138	medtop:09000000	open
1128	medtop:09000000	open source
306	medtop:16000000	opened fire
370	medtop:10000000	operations
560	medtop:02000000	opinion
240	medtop:10000000	opinion
880	medtop:07000000	opioid
89	medtop:09000000	opportunity
70	medtop:07000000	order
92	medtop:14000000	order
141	medtop:06000000	oregon
1315	medtop:01000000	organisers
171	medtop:02000000	organization
272	medtop:10000000	organization
1061	medtop:09000000	organizers
277	medtop:12000000	orientation
277	medtop:15000000	oriented
414	medtop:01000000	original
202	medtop:10000000	origins
1517	medtop:02000000	orlando
2163	medtop:10000000	orthodox
534	medtop:01000000	oscar
108	medtop:09000000	otherwise
2263	medtop:03000000	outages
713	medtop:01000000	outbreak
944	medtop:09000000	outbreak
704	medtop:09000000	outdoor
1182	medtop:01000000	outlets
150	medtop:04000000	overall
128	medtop:14000000	overhaul
372	medtop:11000000	overshadowed
261	medtop:16000000	oversight
1164	medtop:04000000	overtime
1324	medtop:09000000	owen
191	medtop:15000000	owen
83	medtop:04000000	owners
189	medtop:13000000	oxford
1048	medtop:11000000	p.m
109	medtop:16000000	p.m
655	medtop:06000000	pacific
122	medtop:10000000	pacific
415	medtop:09000000	package
474	medtop:04000000	pact
340	medtop:02000000	page
213	medtop:11000000	paid
796	medtop:07000000	painful
522	medtop:01000000	paint
114	medtop:15000000	pair
1394	medtop:16000000	pakistan
1484	medtop:12000000	palin
61	medtop:01000000	pandemic
1131	medtop:07000000	pandemic
1289	medtop:09000000	pandemic
888	medtop:10000000	pandemic
375	medtop:14000000	panel
381	medtop:16000000	panel
195	medtop:09000000	panther
465	medtop:01000000	paper
540	medtop:03000000	paradise
295	medtop:11000000	parenthood
453	medtop:14000000	parenthood
531	medtop:05000000	parents
212	medtop:06000000	paris agreement
1398	medtop:06000000	paris climate
200	medtop:09000000	park
443	medtop:15000000	park
337	medtop:11000000	parliament
240	medtop:14000000	particularly
459	medtop:01000000	partisan
302	medtop:02000000	partisan
689	medtop:11000000	party
395	medtop:14000000	paso
74	medtop:04000000	passed
290	medtop:14000000	passed
1589	medtop:04000000	passengers
366	medtop:12000000	pat
1406	medtop:09000000	patent
618	medtop:14000000	pathway
444	medtop:01000000	patients
364	medtop:10000000	patriotic
415	medtop:14000000	patrol
116	medtop:01000000	pattern
185	medtop:11000000	paul ryan
365	medtop:03000000	paula
579	medtop:15000000	paula
355	medtop:04000000	pay
353	medtop:09000000	pay
133	medtop:11000000	pay
322	medtop:09000000	paycheck
448	medtop:09000000	paycheck protection
512	medtop:11000000	payments
1201	medtop:09000000	payout
1058	medtop:13000000	pc
544	medtop:11000000	peace
859	medtop:02000000	peaceful
452	medtop:13000000	peer
625	medtop:10000000	pell
588	medtop:01000000	pence
102	medtop:11000000	pence
146	medtop:12000000	pence
243	medtop:09000000	pending
356	medtop:04000000	pension
490	medtop:02000000	pentagon
237	medtop:16000000	pentagon
15	medtop:11000000	people
114	medtop:01000000	percentage
2928	medtop:09000000	perez
145	medtop:01000000	perform
485	medtop:07000000	period
475	medtop:14000000	permanent residents
629	medtop:04000000	perry
342	medtop:05000000	perry
588	medtop:12000000	persecution
201	medtop:14000000	person
390	medtop:11000000	personal
604	medtop:11000000	pete
258	medtop:11000000	pete buttigieg
403	medtop:14000000	petition
1154	medtop:11000000	petrol
666	medtop:07000000	pharma
417	medtop:09000000	phase
464	medtop:04000000	philadelphia
132	medtop:14000000	philadelphia
593	medtop:12000000	phillips
541	medtop:13000000	phone
878	medtop:01000000	phony
314	medtop:07000000	piano
100	medtop:02000000	pick
198	medtop:09000000	pick
746	medtop:13000000	picture
1735	medtop:10000000	pie
728	medtop:01000000	piece
1265	medtop:14000000	pill
601	medtop:13000000	pilot
1760	medtop:06000000	pipeline
815	medtop:13000000	piracy
541	medtop:13000000	pirates
557	medtop:01000000	pizza
159	medtop:12000000	plaintiffs
221	medtop:04000000	plan
82	medtop:14000000	plan
1	medtop:03000000	plane
845	medtop:04000000	plane
1231	medtop:03000000	plane crash
210	medtop:10000000	planet
173	medtop:13000000	planet
575	medtop:14000000	planned parenthood
69	medtop:06000000	plant
94	medtop:10000000	plant
1645	medtop:06000000	plastic
1747	medtop:13000000	platform
150	medtop:01000000	play
582	medtop:15000000	play
998	medtop:09000000	players
985	medtop:13000000	players
478	medtop:15000000	players
2	medtop:03000000	playing politics
661	medtop:06000000	plaza
393	medtop:05000000	pleaded guilty
783	medtop:11000000	pledged
296	medtop:12000000	plot
826	medtop:09000000	plumbing
159	medtop:13000000	pocket
298	medtop:14000000	podcast
217	medtop:02000000	police
803	medtop:14000000	police
288	medtop:16000000	police commissioner
157	medtop:02000000	police department
576	medtop:14000000	police officers
369	medtop:01000000	police shootings
554	medtop:14000000	police violence
148	medtop:14000000	policy
264	medtop:01000000	political
57	medtop:02000000	political
36	medtop:03000000	politics
418	medtop:01000000	poll
287	medtop:04000000	poll
227	medtop:11000000	poll
1123	medtop:06000000	pollution
528	medtop:12000000	pontiff
331	medtop:10000000	pope
1733	medtop:12000000	pope
1021	medtop:12000000	pope francis
153	medtop:01000000	popular
465	medtop:13000000	popular
310	medtop:10000000	populist
1330	medtop:13000000	portable
341	medtop:09000000	portion
191	medtop:01000000	portrait
157	medtop:01000000	portrayed
375	medtop:14000000	positive
71	medtop:11000000	possible
499	medtop:01000000	post
94	medtop:13000000	post
1457	medtop:04000000	postal
498	medtop:04000000	postal service
685	medtop:07000000	postponed
340	medtop:09000000	postponed
902	medtop:07000000	postponement
575	medtop:10000000	pound
115	medtop:04000000	poverty
1319	medtop:10000000	poverty
180	medtop:03000000	power
270	medtop:11000000	power
2586	medtop:03000000	power outages
213	medtop:10000000	practice
311	medtop:01000000	praised
248	medtop:12000000	pray
266	medtop:12000000	prayer
248	medtop:07000000	pre
387	medtop:07000000	pre pandemic
252	medtop:11000000	prepared
316	medtop:01000000	present
117	medtop:07000000	present
127	medtop:10000000	present
499	medtop:01000000	presenter
128	medtop:03000000	presided
499	medtop:11000000	presidency
52	medtop:01000000	president
45	medtop:11000000	president
25	medtop:14000000	president
399	medtop:01000000	president mike
301	medtop:01000000	presidential
53	medtop:07000000	presidential
388	medtop:11000000	presidential
192	medtop:01000000	presidential candidate
268	medtop:11000000	presidential candidate
526	medtop:02000000	presidential election
726	medtop:01000000	press
77	medtop:03000000	prevent
132	medtop:11000000	previous
557	medtop:09000000	previously reported
175	medtop:10000000	primarily
55	medtop:01000000	primary
741	medtop:07000000	primary
114	medtop:16000000	prime
362	medtop:16000000	prime minister
896	medtop:13000000	prince
580	medtop:01000000	print
260	medtop:07000000	prioritize
88	medtop:04000000	priority
446	medtop:11000000	prison
243	medtop:11000000	private
375	medtop:09000000	private equity
375	medtop:04000000	private sector
388	medtop:01000000	prize
250	medtop:13000000	pro
327	medtop:14000000	pro life
798	medtop:09000000	pro quo
780	medtop:11000000	probe
76	medtop:06000000	problem
344	medtop:11000000	problem
1568	medtop:10000000	processing plants
524	medtop:10000000	procession
855	medtop:09000000	proclamation
180	medtop:10000000	produced
210	medtop:13000000	produced
751	medtop:01000000	producers
1469	medtop:09000000	productivity
206	medtop:07000000	products
91	medtop:10000000	products
125	medtop:04000000	professional
211	medtop:05000000	professor
182	medtop:13000000	profile
140	medtop:06000000	project
341	medtop:07000000	project
229	medtop:11000000	promised
219	medtop:15000000	prop
124	medtop:13000000	propaganda
484	medtop:16000000	prophet
74	medtop:06000000	proposed
110	medtop:04000000	prosecutors
345	medtop:14000000	prosecutors
868	medtop:09000000	protection program
841	medtop:13000000	protein
1106	medtop:02000000	protesters
563	medtop:14000000	protesters
885	medtop:02000000	protests
9	medtop:05000000	protests
215	medtop:14000000	protests
382	medtop:07000000	protests erupted
771	medtop:11000000	protocol
46	medtop:07000000	provide
68	medtop:01000000	public
102	medtop:11000000	public
419	medtop:01000000	public health
1255	medtop:09000000	public lands
24	medtop:03000000	public policy
1156	medtop:05000000	public schools
173	medtop:09000000	public sector
247	medtop:11000000	public service
424	medtop:14000000	publicly
682	medtop:01000000	published
2464	medtop:03000000	puerto
2689	medtop:03000000	puerto rico
334	medtop:06000000	pump
128	medtop:02000000	pundits
1602	medtop:11000000	pupils
176	medtop:04000000	push
216	medtop:14000000	push
188	medtop:16000000	qaeda
541	medtop:07000000	quarantine
161	medtop:07000000	queen
116	medtop:01000000	question
219	medtop:07000000	quickly
763	medtop:09000000	quid
798	medtop:09000000	quid pro
182	medtop:10000000	quiet
333	medtop:09000000	quo
132	medtop:01000000	quoted
514	medtop:11000000	race
96	medtop:14000000	race
646	medtop:15000000	race
214	medtop:14000000	racial
276	medtop:05000000	racism
213	medtop:11000000	racism
872	medtop:14000000	racism
95	medtop:11000000	racist
519	medtop:14000000	racist
540	medtop:06000000	radiation
116	medtop:12000000	radical
93	medtop:01000000	radio
197	medtop:11000000	radio
389	medtop:13000000	radio
851	medtop:11000000	rail
76	medtop:03000000	rain
302	medtop:11000000	raise
199	medtop:07000000	rally
338	medtop:14000000	rally
1103	medtop:02000000	ramos
469	medtop:11000000	rand
724	medtop:11000000	rand paul
150	medtop:13000000	range
1185	medtop:05000000	rant
866	medtop:14000000	rape
483	medtop:01000000	rat
472	medtop:11000000	ratings
69	medtop:04000000	reach
164	medtop:01000000	readers
158	medtop:05000000	reading
65	medtop:01000000	real
462	medtop:11000000	real estate
505	medtop:13000000	real world
196	medtop:01000000	reason
41	medtop:02000000	reason
275	medtop:07000000	rebound
189	medtop:14000000	rebuke
156	medtop:09000000	received
137	medtop:11000000	record
450	medtop:11000000	recount
355	medtop:07000000	recovery
291	medtop:04000000	red tape
93	medtop:04000000	reduce
187	medtop:04000000	reed
453	medtop:15000000	referee
750	medtop:01000000	reference
223	medtop:11000000	referral
193	medtop:11000000	referring
48	medtop:05000000	reflect
179	medtop:07000000	reform
878	medtop:14000000	reform
2166	medtop:14000000	refugees
560	medtop:01000000	regarding
645	medtop:06000000	regulations
254	medtop:04000000	regulators
152	medtop:13000000	regulators
1391	medtop:09000000	rehire
719	medtop:04000000	reid
213	medtop:01000000	reilly
537	medtop:12000000	reilly
65	medtop:04000000	rejected
214	medtop:02000000	related
224	medtop:10000000	relations
425	medtop:14000000	relationship
87	medtop:07000000	released
134	medtop:16000000	released
140	medtop:03000000	relief
1027	medtop:09000000	relief
276	medtop:03000000	relief efforts
52	medtop:07000000	religious
287	medtop:10000000	religious
2379	medtop:12000000	religious
1323	medtop:12000000	religious freedom
1633	medtop:12000000	religious liberty
2051	medtop:12000000	religious schools
365	medtop:11000000	remarks
416	medtop:14000000	remarks
662	medtop:10000000	remember
313	medtop:09000000	remotely
276	medtop:13000000	removed
151	medtop:05000000	renamed
567	medtop:09000000	rent
31	medtop:05000000	reopen
774	medtop:07000000	reopen
416	medtop:09000000	reopen
562	medtop:09000000	reopening plans
463	medtop:07000000	repeal
157	medtop:07000000	repeal obamacare
212	medtop:01000000	repeatedly
151	medtop:02000000	replacement
131	medtop:11000000	replied
250	medtop:01000000	report
244	medtop:02000000	reportedly
167	medtop:11000000	represent
358	medtop:11000000	republican national
119	medtop:11000000	republican party
557	medtop:11000000	republican senators
104	medtop:14000000	request
108	medtop:14000000	require
201	medtop:07000000	requirements
159	medtop:13000000	rescue
329	medtop:01000000	research
394	medtop:13000000	researchers
556	medtop:07000000	reserve
557	medtop:14000000	resettlement
712	medtop:06000000	residents
511	medtop:14000000	residents
204	medtop:11000000	resignation
625	medtop:11000000	resigned
90	medtop:14000000	resigned
219	medtop:02000000	resistance
498	medtop:06000000	resistant
274	medtop:11000000	resolution
211	medtop:14000000	resolution
126	medtop:06000000	resources
114	medtop:14000000	resources
269	medtop:01000000	response
179	medtop:11000000	rest
685	medtop:09000000	restaurant
77	medtop:10000000	restaurant
585	medtop:14000000	restraining
277	medtop:13000000	restrict
96	medtop:07000000	restrictions
394	medtop:09000000	retail
390	medtop:04000000	retirees
793	medtop:11000000	retracted
356	medtop:02000000	rev
133	medtop:11000000	revealed
107	medtop:02000000	reverse
49	medtop:14000000	review
231	medtop:04000000	revoked
594	medtop:12000000	revolutionary
724	medtop:16000000	rice
224	medtop:04000000	rick
311	medtop:04000000	rick perry
2545	medtop:03000000	rico
178	medtop:13000000	ride
303	medtop:04000000	riders
314	medtop:10000000	ridge
286	medtop:01000000	ridiculous
92	medtop:03000000	rifle
705	medtop:01000000	rigged
88	medtop:05000000	riley
252	medtop:10000000	ring
296	medtop:15000000	rio
619	medtop:02000000	riots
635	medtop:09000000	riots
732	medtop:14000000	riots
95	medtop:04000000	rise
60	medtop:11000000	rise
494	medtop:04000000	risen
214	medtop:11000000	rival
298	medtop:13000000	rival
1150	medtop:03000000	river
788	medtop:06000000	river
813	medtop:15000000	robbery
276	medtop:12000000	robertson
1031	medtop:13000000	robots
168	medtop:09000000	robust
537	medtop:01000000	rock
168	medtop:01000000	roger
315	medtop:01000000	roger ailes
683	medtop:01000000	rogue
436	medtop:14000000	rolling stone
641	medtop:07000000	rollout
331	medtop:02000000	roof
127	medtop:01000000	room
556	medtop:03000000	rosa
556	medtop:02000000	rosen
444	medtop:07000000	ross
755	medtop:09000000	roughly
85	medtop:15000000	round
741	medtop:06000000	roundup
402	medtop:15000000	row
1106	medtop:15000000	rowing
103	medtop:03000000	roy
315	medtop:04000000	royal
529	medtop:07000000	royal
354	medtop:13000000	royalty
477	medtop:06000000	rubble
134	medtop:11000000	rubio
746	medtop:14000000	rubio
421	medtop:13000000	rugby
530	medtop:15000000	rugby
632	medtop:10000000	ruin
180	medtop:06000000	rules
54	medtop:11000000	run
1013	medtop:01000000	rush limbaugh
284	medtop:11000000	russia investigation
178	medtop:02000000	russian government
478	medtop:07000000	rust
237	medtop:02000000	ruth bader
315	medtop:10000000	sacrifice
163	medtop:01000000	safe
403	medtop:01000000	safe space
153	medtop:04000000	safety
577	medtop:07000000	safety
823	medtop:10000000	saint
74	medtop:04000000	sales
321	medtop:13000000	sales
342	medtop:09000000	salon
657	medtop:10000000	salute
350	medtop:10000000	salvation
307	medtop:02000000	samuel
487	medtop:13000000	san francisco
1290	medtop:04000000	sanctions
416	medtop:02000000	sanctuary
394	medtop:07000000	sanitizer
286	medtop:03000000	santa
574	medtop:13000000	satellite
98	medtop:01000000	saudi
245	medtop:05000000	savings
1607	medtop:02000000	scalia
962	medtop:12000000	scalise
282	medtop:04000000	scam
187	medtop:05000000	scam
158	medtop:11000000	scandal
238	medtop:16000000	scene
70	medtop:02000000	scheduled
435	medtop:04000000	scheme
1232	medtop:11000000	scheme
270	medtop:11000000	schiff
1003	medtop:05000000	school
983	medtop:05000000	school district
404	medtop:10000000	scientists
135	medtop:15000000	scores
2066	medtop:11000000	scotland
1464	medtop:15000000	scotland
1458	medtop:02000000	scotus
1211	medtop:10000000	scrambling
99	medtop:02000000	scrutiny
819	medtop:10000000	scuttle
827	medtop:01000000	sean
706	medtop:01000000	sean hannity
801	medtop:15000000	season
209	medtop:11000000	seat
686	medtop:02000000	seattle
1084	medtop:09000000	seattle
683	medtop:07000000	sebelius
684	medtop:10000000	secondary
292	medtop:11000000	secret
832	medtop:11000000	secretary
86	medtop:04000000	security
303	medtop:14000000	security
107	medtop:16000000	security
868	medtop:15000000	seed
226	medtop:14000000	seekers
215	medtop:11000000	seeking
144	medtop:14000000	seeking
1648	medtop:01000000	segment
481	medtop:10000000	segregation
112	medtop:02000000	seized
199	medtop:01000000	self
237	medtop:10000000	self
292	medtop:01000000	sell
172	medtop:13000000	sell
367	medtop:02000000	senate
362	medtop:04000000	senate
265	medtop:07000000	senate
113	medtop:11000000	senate
181	medtop:02000000	senate judiciary
592	medtop:02000000	senator
61	medtop:07000000	senator
288	medtop:11000000	senator
109	medtop:07000000	send
129	medtop:13000000	send
200	medtop:05000000	sentence
599	medtop:14000000	separation
295	medtop:13000000	sequel
1059	medtop:11000000	sequestration
943	medtop:01000000	series
90	medtop:01000000	seriously
63	medtop:05000000	served
272	medtop:11000000	served
482	medtop:11000000	server
79	medtop:07000000	services
62	medtop:10000000	services
58	medtop:11000000	services
210	medtop:13000000	services
1069	medtop:02000000	sessions
76	medtop:11000000	sessions
90	medtop:02000000	settled
918	medtop:12000000	sex
1343	medtop:14000000	sex
1733	medtop:12000000	sex abuse
583	medtop:14000000	sex marriage
892	medtop:12000000	sex weddings
608	medtop:01000000	sexual
754	medtop:02000000	sexual
284	medtop:01000000	sexual assault
388	medtop:02000000	sexual assault
263	medtop:02000000	sexual harassment
107	medtop:03000000	shape
317	medtop:04000000	share
245	medtop:13000000	share
150	medtop:04000000	shareholders
40	medtop:03000000	shelter
791	medtop:06000000	shelter
237	medtop:14000000	sheriff
189	medtop:02000000	sherman
241	medtop:14000000	shift
221	medtop:09000000	shock
58	medtop:15000000	shock
524	medtop:02000000	shooter
1140	medtop:02000000	shooting
672	medtop:16000000	shooting
410	medtop:10000000	shortage
189	medtop:01000000	shot
110	medtop:14000000	shot
284	medtop:07000000	shut
1313	medtop:07000000	shutdown
1020	medtop:14000000	shutdown
646	medtop:09000000	sick
77	medtop:01000000	side
396	medtop:02000000	side
586	medtop:12000000	siege
118	medtop:07000000	sign
131	medtop:14000000	sign
354	medtop:09000000	significantly
539	medtop:13000000	silicon
425	medtop:13000000	silicon valley
269	medtop:14000000	sin
537	medtop:01000000	singer
345	medtop:01000000	single
98	medtop:01000000	site
490	medtop:13000000	site
66	medtop:14000000	site
301	medtop:11000000	sitting
220	medtop:01000000	situation
850	medtop:15000000	skating
1023	medtop:12000000	sketch
515	medtop:09000000	skilled workers
142	medtop:01000000	skip
608	medtop:13000000	sky
272	medtop:02000000	slammed
383	medtop:14000000	slave
161	medtop:04000000	slow
917	medtop:09000000	sluggish
170	medtop:01000000	slur
372	medtop:09000000	smaller
968	medtop:06000000	snow
736	medtop:09000000	soccer
289	medtop:13000000	social
300	medtop:07000000	social care
1615	medtop:13000000	social media
205	medtop:09000000	socialist
407	medtop:13000000	software
697	medtop:10000000	solar
1379	medtop:10000000	soldiers
686	medtop:10000000	solidarity
267	medtop:13000000	solve
445	medtop:14000000	somalia
226	medtop:11000000	somebody
100	medtop:05000000	sometimes
219	medtop:09000000	son
370	medtop:14000000	son
916	medtop:01000000	song
971	medtop:10000000	sorrow
478	medtop:02000000	sotomayor
379	medtop:01000000	source
352	medtop:02000000	source
252	medtop:16000000	source
106	medtop:10000000	southern
755	medtop:03000000	southern california
1190	medtop:09000000	spain
272	medtop:13000000	spam
133	medtop:13000000	spanish
87	medtop:14000000	sparked
483	medtop:11000000	speaker
68	medtop:11000000	speaking
268	medtop:01000000	special
142	medtop:12000000	specifically
659	medtop:10000000	spectacle
143	medtop:05000000	speech
379	medtop:11000000	speech
57	medtop:13000000	speech
924	medtop:11000000	speechwriter
643	medtop:13000000	speed
184	medtop:12000000	spell
57	medtop:04000000	spending
267	medtop:07000000	spending
523	medtop:11000000	spending
226	medtop:11000000	spending cuts
319	medtop:11000000	spent
563	medtop:07000000	spike
1118	medtop:06000000	spill
1351	medtop:10000000	spirit
265	medtop:07000000	sport
66	medtop:15000000	sport
132	medtop:13000000	spot
816	medtop:12000000	spreading fake
550	medtop:10000000	spring
997	medtop:02000000	spy
315	medtop:04000000	stability
225	medtop:04000000	staff
326	medtop:11000000	staffers
196	medtop:14000000	staffers
223	medtop:01000000	stage
468	medtop:11000000	stage
606	medtop:09000000	staggering
288	medtop:02000000	stakes
423	medtop:04000000	stamp
1326	medtop:01000000	star
54	medtop:07000000	start
33	medtop:07000000	state
316	medtop:11000000	state department
641	medtop:16000000	state department
1055	medtop:14000000	statue
293	medtop:07000000	stay
116	medtop:11000000	stem
52	medtop:06000000	step
97	medtop:14000000	step
800	medtop:01000000	stephanopoulos
980	medtop:14000000	sterling
236	medtop:07000000	stewart
1040	medtop:04000000	stimulus
909	medtop:07000000	stimulus
788	medtop:04000000	stimulus checks
437	medtop:04000000	stimulus money
240	medtop:09000000	stimulus package
228	medtop:07000000	stock
218	medtop:13000000	stolen
189	medtop:10000000	stood
41	medtop:13000000	stop
1272	medtop:06000000	storm
149	medtop:09000000	straight
367	medtop:11000000	strategist
411	medtop:11000000	strategy
363	medtop:06000000	straw
705	medtop:11000000	straw
134	medtop:13000000	stream
152	medtop:11000000	street
78	medtop:14000000	street
851	medtop:07000000	strep
477	medtop:01000000	strictly
90	medtop:07000000	strike
349	medtop:11000000	strike
1346	medtop:04000000	strike action
770	medtop:11000000	strike action
1316	medtop:15000000	striker
409	medtop:03000000	strip
141	medtop:10000000	struggling
1577	medtop:05000000	student loan
2112	medtop:05000000	students
332	medtop:01000000	studio
71	medtop:01000000	study
69	medtop:10000000	study
244	medtop:15000000	sub
145	medtop:12000000	subpoena
347	medtop:13000000	subscribers
899	medtop:13000000	subscription
102	medtop:02000000	subsidies
266	medtop:07000000	substance
750	medtop:10000000	substitute
463	medtop:09000000	suburban
392	medtop:13000000	sue
327	medtop:01000000	sued
221	medtop:11000000	suggested
186	medtop:04000000	suggestion
255	medtop:02000000	suicide
233	medtop:11000000	sullivan
125	medtop:04000000	summer
386	medtop:06000000	summit
552	medtop:10000000	sun
453	medtop:06000000	sunlight
113	medtop:14000000	super
309	medtop:05000000	superintendent
204	medtop:09000000	supply
235	medtop:10000000	supply
762	medtop:13000000	supply
498	medtop:09000000	supply chain
333	medtop:11000000	supporters
87	medtop:14000000	supporters
207	medtop:11000000	supportive
140	medtop:01000000	supposed
2901	medtop:02000000	supreme court
76	medtop:12000000	supreme court
310	medtop:01000000	surface
258	medtop:10000000	surface
1785	medtop:15000000	surfing
224	medtop:11000000	survivors
432	medtop:16000000	susan rice
2707	medtop:16000000	suspect
298	medtop:09000000	suspended
336	medtop:09000000	suspension
1157	medtop:15000000	swimmers
250	medtop:11000000	swipe
514	medtop:04000000	switch
251	medtop:16000000	sydney
735	medtop:02000000	synagogue
476	medtop:01000000	syndrome
935	medtop:16000000	syrian
489	medtop:14000000	syrian refugees
253	medtop:13000000	system
263	medtop:14000000	systemic
373	medtop:13000000	tab
185	medtop:04000000	tackle
493	medtop:11000000	tackle
257	medtop:13000000	tackle
2125	medtop:10000000	takeout
588	medtop:04000000	takeover
227	medtop:04000000	talk
97	medtop:11000000	talk
294	medtop:02000000	tap
450	medtop:10000000	tap
140	medtop:04000000	tape
356	medtop:11000000	tape
205	medtop:16000000	tapper
740	medtop:01000000	tara
515	medtop:02000000	target
598	medtop:04000000	tariffs
153	medtop:14000000	task force
444	medtop:11000000	taunted
282	medtop:04000000	tax
203	medtop:11000000	tax
302	medtop:04000000	tax cuts
286	medtop:02000000	tax exempt
845	medtop:13000000	taxi
162	medtop:09000000	taxpayers
120	medtop:02000000	tea
157	medtop:02000000	tea party
783	medtop:05000000	teach
882	medtop:05000000	teachers
275	medtop:05000000	teachers unions
594	medtop:11000000	teaching
735	medtop:02000000	tear gas
2427	medtop:13000000	technology
157	medtop:11000000	ted cruz
65	medtop:05000000	teens
508	medtop:13000000	teens
1512	medtop:04000000	telecoms
182	medtop:13000000	telecoms
822	medtop:06000000	temperatures
239	medtop:12000000	temple
443	medtop:09000000	tenants
571	medtop:03000000	tennessee
661	medtop:15000000	tennis
247	medtop:04000000	tentative
62	medtop:13000000	term
600	medtop:04000000	term unemployment
668	medtop:11000000	terror
660	medtop:16000000	terror
1041	medtop:16000000	terror attacks
508	medtop:16000000	terrorism
54	medtop:01000000	terrorist
153	medtop:16000000	terrorist
160	medtop:16000000	terrorist attack
688	medtop:13000000	tesla
57	medtop:01000000	test
230	medtop:14000000	test
128	medtop:02000000	testify
256	medtop:01000000	testing
479	medtop:13000000	text
271	medtop:13000000	text messages
620	medtop:05000000	textbooks
1184	medtop:10000000	thankful
4381	medtop:10000000	thanksgiving
550	medtop:04000000	theft
155	medtop:01000000	theory
153	medtop:10000000	thousands
94	medtop:07000000	threatened
312	medtop:10000000	thunder
418	medtop:01000000	ticket
77	medtop:02000000	ties
190	medtop:07000000	tiktok
135	medtop:04000000	tim
1148	medtop:15000000	title
827	medtop:04000000	tobacco
529	medtop:06000000	toll
283	medtop:02000000	tone
442	medtop:01000000	tonight
260	medtop:04000000	tons
543	medtop:11000000	tony
84	medtop:13000000	tool
54	medtop:01000000	top
107	medtop:04000000	top
1129	medtop:03000000	tornado
2452	medtop:06000000	tornado
549	medtop:12000000	torture
1862	medtop:11000000	tory
115	medtop:07000000	total
138	medtop:01000000	tour
153	medtop:15000000	tour
242	medtop:06000000	tower
285	medtop:06000000	town
761	medtop:04000000	tpp
344	medtop:04000000	track
1160	medtop:04000000	trade
759	medtop:04000000	trade bill
898	medtop:03000000	trade center
448	medtop:04000000	trade deal
153	medtop:10000000	tradition
803	medtop:16000000	tragedy
581	medtop:04000000	train
699	medtop:16000000	train
92	medtop:15000000	training
766	medtop:01000000	transcript
576	medtop:11000000	transgender
311	medtop:12000000	transgender
155	medtop:16000000	travel
1388	medtop:14000000	travel ban
794	medtop:14000000	travis
722	medtop:14000000	trayvon
581	medtop:14000000	trayvon martin
625	medtop:07000000	treasury
197	medtop:14000000	treatment
338	medtop:09000000	tree
231	medtop:01000000	trial
435	medtop:11000000	trial
96	medtop:13000000	trial
85	medtop:14000000	trial
262	medtop:10000000	tribal
286	medtop:01000000	tribute
834	medtop:07000000	trillion
225	medtop:11000000	trillion
581	medtop:07000000	trillion coronavirus
1148	medtop:02000000	troopers
240	medtop:10000000	troops
178	medtop:03000000	tropical
724	medtop:03000000	tropical storm
269	medtop:01000000	true
474	medtop:09000000	trumka
435	medtop:11000000	trump lawyer
186	medtop:05000000	trump pushed
365	medtop:01000000	trump remarks
178	medtop:04000000	trump tariffs
110	medtop:03000000	trump threat
169	medtop:02000000	trust
429	medtop:07000000	trust
120	medtop:01000000	truth
73	medtop:07000000	trying
244	medtop:13000000	tube
549	medtop:14000000	tulsa
424	medtop:15000000	tumour
642	medtop:10000000	turkey
137	medtop:11000000	turn
432	medtop:13000000	tv
1472	medtop:10000000	tyson
534	medtop:01000000	ukrainian
273	medtop:14000000	ultimately
185	medtop:02000000	unacceptable
224	medtop:11000000	unacceptable
13	medtop:03000000	unanimous
653	medtop:03000000	unanimous consent
716	medtop:14000000	unarmed
281	medtop:07000000	uncertainty
793	medtop:13000000	underground
686	medtop:04000000	unemployed
501	medtop:05000000	unemployed
825	medtop:05000000	unemployed workers
907	medtop:04000000	unemployment
760	medtop:07000000	unemployment
911	medtop:09000000	unemployment
611	medtop:07000000	unemployment benefits
600	medtop:07000000	unemployment claims
463	medtop:07000000	unemployment rate
135	medtop:09000000	unemployment rate
898	medtop:09000000	unexpectedly
271	medtop:13000000	unfounded
275	medtop:09000000	unintended
395	medtop:09000000	unintended consequences
202	medtop:04000000	union
122	medtop:09000000	union
124	medtop:04000000	unit
122	medtop:02000000	university
392	medtop:05000000	university
145	medtop:10000000	university
144	medtop:11000000	unless
53	medtop:05000000	unpaid
605	medtop:10000000	unpaid
175	medtop:12000000	unprecedented
194	medtop:14000000	unrest
246	medtop:04000000	uphill
506	medtop:14000000	urban
299	medtop:11000000	urged
523	medtop:10000000	usda
2421	medtop:13000000	users
831	medtop:03000000	utility
329	medtop:12000000	va
925	medtop:02000000	vacancy
981	medtop:10000000	vacation
1148	medtop:11000000	vaccine
183	medtop:11000000	value
123	medtop:05000000	van
303	medtop:02000000	vegas
207	medtop:03000000	vegas
1562	medtop:10000000	vegetables
145	medtop:06000000	vehicle
941	medtop:10000000	vendors
830	medtop:01000000	ventilators
482	medtop:01000000	venue
339	medtop:13000000	vessels
907	medtop:10000000	veterans
419	medtop:09000000	veto
260	medtop:14000000	veto
314	medtop:14000000	vetting
56	medtop:14000000	vice
67	medtop:01000000	vice president
960	medtop:16000000	victims
58	medtop:11000000	victory
424	medtop:15000000	victory
916	medtop:10000000	vietnam
51	medtop:10000000	view
893	medtop:01000000	viewers
912	medtop:13000000	viewers
388	medtop:12000000	viewpoints
1286	medtop:02000000	violence
98	medtop:10000000	violence
277	medtop:02000000	violent
434	medtop:01000000	viral
576	medtop:01000000	virus
734	medtop:09000000	virus
46	medtop:10000000	virus
138	medtop:13000000	virus
409	medtop:09000000	visa
850	medtop:14000000	visa
89	medtop:16000000	visa
239	medtop:10000000	vision
211	medtop:10000000	vital
121	medtop:07000000	volunteers
105	medtop:02000000	vote
131	medtop:04000000	vote
376	medtop:07000000	vote
32	medtop:11000000	vote
279	medtop:01000000	voters
188	medtop:07000000	voters
246	medtop:11000000	voters
1674	medtop:04000000	wage
459	medtop:09000000	wage growth
611	medtop:10000000	wage workers
16	medtop:03000000	waive
881	medtop:07000000	wales
2423	medtop:11000000	wales
421	medtop:15000000	wales
152	medtop:11000000	wall
526	medtop:14000000	wall
495	medtop:11000000	wall street
967	medtop:04000000	walmart
65	medtop:01000000	war
365	medtop:10000000	war
573	medtop:06000000	warming
227	medtop:13000000	warned
574	medtop:13000000	warning
119	medtop:16000000	warning
1605	medtop:06000000	water
380	medtop:10000000	water
613	medtop:15000000	wearing
1193	medtop:06000000	weather
1034	medtop:06000000	weather service
562	medtop:13000000	web
411	medtop:07000000	website
48	medtop:09000000	website
152	medtop:13000000	website
381	medtop:10000000	wedding
514	medtop:01000000	weekend
299	medtop:07000000	weight
580	medtop:01000000	welch
549	medtop:07000000	west africa
145	medtop:09000000	west virginia
968	medtop:06000000	wheat
1054	medtop:10000000	wheat
304	medtop:10000000	whenever
625	medtop:03000000	whisper
38	medtop:02000000	white
26	medtop:11000000	white
100	medtop:14000000	white
154	medtop:01000000	white house
83	medtop:02000000	white house
1372	medtop:02000000	white nationalist
145	medtop:13000000	widely
190	medtop:11000000	wider
396	medtop:11000000	wife
774	medtop:03000000	wildfires
2472	medtop:06000000	wildfires
603	medtop:09000000	wildlife
333	medtop:04000000	wind
719	medtop:06000000	wind
608	medtop:04000000	wine
1379	medtop:01000000	wing
298	medtop:02000000	wing
904	medtop:01000000	wing media
490	medtop:01000000	winner
689	medtop:15000000	winner
1029	medtop:12000000	witch
41	medtop:03000000	withhold
134	medtop:11000000	witnesses
42	medtop:01000000	women
106	medtop:09000000	women
196	medtop:14000000	women
253	medtop:04000000	workers
1595	medtop:09000000	workers
1022	medtop:09000000	workers union
608	medtop:04000000	workforce
103	medtop:07000000	workforce
249	medtop:10000000	workforce
491	medtop:04000000	workplace
46	medtop:01000000	world
147	medtop:10000000	world
172	medtop:13000000	world
139	medtop:15000000	world
330	medtop:15000000	world champion
147	medtop:01000000	world championships
184	medtop:04000000	world health
639	medtop:01000000	world news
302	medtop:15000000	world number
588	medtop:15000000	world record
451	medtop:03000000	world trade
936	medtop:10000000	world war
653	medtop:13000000	worm
145	medtop:01000000	worst
278	medtop:07000000	worth
223	medtop:10000000	worth
432	medtop:16000000	wounded
199	medtop:01000000	writer
240	medtop:01000000	writing
138	medtop:01000000	written
315	medtop:11000000	written
72	medtop:16000000	wrong
322	medtop:01000000	wrote
163	medtop:02000000	wrote
167	medtop:14000000	wrote
609	medtop:01000000	wuhan
201	medtop:04000000	xl
263	medtop:04000000	xl pipeline
115	medtop:11000000	young
289	medtop:11000000	young people
174	medtop:13000000	youtube
212	medtop:10000000	zealand
162	medtop:07000000	zero
1293	medtop:14000000	zimmerman
2779	medtop:13000000	zuckerberg
"""#
}
